import { findKey, mapKeys, mapValues, pickBy } from 'lodash-es'
import { type Fact, type FactsByName, factsOf, type MemberFacts } from '../../src/compat/facts'
import type { Api } from '../apis'
import type { Gates, Row } from '../rows'
import { platform } from './platform'

// What a file of src/apis exports. The host alone says which options it needs and which are too new for it: they go to it as given.

/** An object is handed on as the host made it. */
export const kindOf = ({ kind }: MemberFacts): Api['kind'] =>
  kind === 'factory' ? 'sync' : (kind as Api['kind'])

export function moduleOf(name: string, facts: MemberFacts): Api['module'] {
  const { off, options, results } = facts
  const given = off ? (factsOf(platform).apis[off] as MemberFacts).results : results
  return {
    api: { name, kind: kindOf(facts), ...(off && { off }) },
    [platform]: facts.kind === 'event' ? eventRow(off ?? name) : { since: gateOf(facts.since) },
    since: {
      [platform]: {
        options: later(options),
        results: later(given),
        values: { ...valuesOf(options), ...valuesOf(given) },
      },
    },
  }
}

/** An `off…` works wherever its `on…` does. */
function eventRow(method: string): Row {
  const { apis } = factsOf(platform)
  const off = findKey(apis, { off: method })
  return { since: gateOf((apis[method] as MemberFacts).since), method, ...(off && { off }) }
}

/** The names that came later than what they belong to. */
const later = (facts: FactsByName): Gates =>
  mapValues(
    pickBy(facts, ({ gate }, path) => gate !== 'baseline' && !path.includes('.')),
    gateOf,
  )

/** The same of their values or fields. */
const valuesOf = (facts: FactsByName): { readonly [name: string]: Gates } =>
  mapValues(facts, (_, name) => {
    const own = pickBy(facts, (_, path) => path.startsWith(`${name}.`))
    return later(mapKeys(own, (_, path) => path.slice(name.length + 1)))
  })

const gateOf = ({ gate }: Fact): Row['since'] => (gate === 'baseline' ? '1.0.0' : gate)
