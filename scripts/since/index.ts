import type ts from 'typescript'
import type { Api } from '../apis'
import type { Contracts } from '../contracts'
import { platforms } from '../platforms'
import { gatesOf, rowsOf } from '../rows'
import { type Places, placesOf } from './places'
import { gatesText, placeText } from './words'

/** From when the platforms have what the contracts declare, read from the rows and `since`. */
export interface Versions {
  of(api: Api): Places
  /** In words, by all APIs that share the declaration; empty where every host has it. */
  textAt(declaration: ts.Node): string
  /** All that there is to say, by where it is declared. */
  readonly texts: ReadonlyMap<ts.Node, string>
}

export function readVersions(apis: readonly Api[], contracts: Contracts): Versions {
  const all = new Map(apis.map((api) => [api.name, placesOf(api, contracts)]))
  const byNode = new Map<ts.Node, Map<string, string[]>>()
  for (const [name, places] of all) {
    for (const [node, place] of places) {
      const said = byNode.get(node) ?? new Map<string, string[]>()
      const text = placeText(place)
      said.set(text, [...(said.get(text) ?? []), name])
      byNode.set(node, said)
    }
  }
  const texts = new Map([...byNode].map(([node, said]) => [node, together(said)]))
  return {
    of: ({ name }) => all.get(name) ?? new Map(),
    textAt: (node) => texts.get(node) ?? '',
    texts,
  }
}

// APIs that share a type may have its fields since different versions.
function together(said: ReadonlyMap<string, readonly string[]>): string {
  if (said.size === 1) return [...said.keys()].join('')
  return [...said]
    .map(
      ([text, names]) =>
        `${names.map((name) => `\`${name}\``).join(', ')}: ${text || 'any version'}`,
    )
    .join('. ')
}

/** From when the platforms have an API. */
export function apiText(api: Api): string {
  const gates = platforms.map((platform) => {
    const oldest = rowsOf(api, platform).at(-1)
    return [platform, oldest ? (gatesOf(api, platform).api ?? oldest.since) : false] as const
  })
  return gatesText(Object.fromEntries(gates))
}
