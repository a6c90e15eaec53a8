import { groupBy } from 'lodash-es'
import type ts from 'typescript'
import type { Language } from '../../src/messages/language'
import type { Api } from '../apis'
import type { Contracts } from '../contracts'
import { platforms } from '../platforms'
import { gatesOf, rowsOf } from '../rows'
import { type Place, type Places, placesOf } from './places'
import { gatesText, phrases, placeText } from './words'

/** From when the platforms have what the contracts declare, read from the rows and `since`. */
export interface Versions {
  of(api: Api): Places
  /** In words, by all APIs that share the declaration; empty where every host has it. */
  textAt(declaration: ts.Node, language: Language): string
  /** All that there is to say, by where it is declared. */
  texts(language: Language): ReadonlyMap<ts.Node, string>
}

export function readVersions(apis: readonly Api[], contracts: Contracts): Versions {
  const all = new Map(apis.map((api) => [api.name, placesOf(api, contracts)]))
  const byNode = new Map<ts.Node, Map<string, Place>>()
  for (const [name, places] of all) {
    for (const [node, place] of places) {
      const shared = byNode.get(node) ?? new Map<string, Place>()
      byNode.set(node, shared.set(name, place))
    }
  }
  return {
    of: ({ name }) => all.get(name) ?? new Map(),
    textAt: (node, language) => together(byNode.get(node) ?? new Map(), language),
    texts: (language) =>
      new Map([...byNode].map(([node, shared]) => [node, together(shared, language)])),
  }
}

// APIs that share a type may have its fields since different versions.
function together(shared: ReadonlyMap<string, Place>, language: Language): string {
  const said = Object.entries(groupBy([...shared], ([, place]) => placeText(place, language))).map(
    ([text, places]) => [text, places.map(([name]) => `\`${name}\``)] as const,
  )
  if (said.length < 2) return said.map(([text]) => text).join('')
  const { comma, colon, stop, anyVersion } = phrases[language]
  return said.map(([text, names]) => `${names.join(comma)}${colon}${text || anyVersion}`).join(stop)
}

/** From when the platforms have an API. */
export function apiText(api: Api): string {
  const gates = platforms.map((platform) => {
    const oldest = rowsOf(api, platform).at(-1)
    return [platform, oldest ? (gatesOf(api, platform).api ?? oldest.since) : false] as const
  })
  return gatesText(Object.fromEntries(gates), 'en')
}
