import { isEmpty, mapKeys, mapValues, pick, pickBy } from 'lodash-es'
import type { Known } from '../../src/babel/features'
import { type Fact, type FactsByName, factsOf, type MemberFacts } from '../../src/compat/facts'
import type { Feature } from '../../src/core/features'
import type { Gate, Minimum, Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import type { Contracts } from '../contracts'
import { records } from '../platforms'
import { viaOf } from '../rows'
import { head } from './head'
import { spellingsOf } from './spellings'
import { literal } from './support'

type Names = Readonly<Record<string, string>>

/** src/entries/natives.ts: what is publicly known of the hosts' own members and their options, for the Babel plugin alone. */
export function nativeFeaturesFile(
  apis: readonly Api[],
  platforms: readonly Platform[],
  contracts: Contracts,
): Record<string, string> {
  const spellings = apis.map((api) => ({ api, names: spellingsOf(api, contracts) }))
  const tables = platforms.map((platform) => {
    const table = mapValues(factsOf(platform).apis, (facts, native) => {
      const serving = spellings.filter(({ api }) => viaOf(api, platform).includes(native))
      const names: Names = Object.assign({}, ...serving.map((each) => each.names))
      return featuresOf(facts, names, records[platform].oldest)
    })
    const lines = Object.keys(table).map((native) => literal(pick(table, native)).slice(1, -1))
    return `  ${platform}: {\n    ${lines.join(',\n    ')}\n  },`
  })
  const text = `${head}import type { Features } from '../babel/features'

export const natives: Features = {\n${tables.join('\n')}\n}\n`
  return { 'src/entries/natives.ts': text }
}

/** `names`: what crossmp calls options of the hosts. `oldest`: what every host meets. */
function featuresOf(
  { kind, since, options, declare }: MemberFacts,
  names: Names,
  oldest: Minimum,
): Known {
  // Of what answers at once, they are arguments.
  const isGiven = kind === 'call' || kind === 'task'
  const given = isGiven ? pickBy(options, (_, name) => !name.includes('.')) : {}
  const spellings = otherNames(Object.keys(given), names)
  return {
    via: [],
    rows: [gateOf(since) ?? oldest],
    ...(!isEmpty(given) && {
      options: mapValues(given, (fact, name) => optionOf(fact, name, options)),
    }),
    ...(!isEmpty(spellings) && { spellings }),
    ...(declare && { declare: declare.fields }),
  }
}

/** An option, with those of its values that have a version of their own. */
function optionOf(fact: Fact, option: string, options: FactsByName): Feature {
  const since = gateOf(fact)
  const ofValues = pickBy(options, (_, name) => name.startsWith(`${option}.`))
  if (isEmpty(ofValues)) return since ?? true
  const gates = mapValues(
    mapKeys(ofValues, (_, name) => name.slice(option.length + 1)),
    gateOf,
  )
  return { values: Object.keys(gates), gates, ...(since !== undefined && { since }) }
}

/** Undefined: it came with what it belongs to. A version that may be about a part of it says nothing of it. */
function gateOf({ gate, certainty }: Fact): Gate | undefined {
  if (gate === 'baseline') return undefined
  return certainty === 'approximate' ? 'unknown' : gate
}

/** What crossmp, or another host, calls the options of a native method, where the method has no option of that name. */
function otherNames(given: readonly string[], names: Names): Names {
  const pairs = Object.entries(names)
  const both = [...pairs, ...pairs.map(([theirs, ours]) => [ours, theirs] as const)]
  return Object.fromEntries(
    both.filter(([other, own]) => given.includes(own) && !given.includes(other)),
  )
}
