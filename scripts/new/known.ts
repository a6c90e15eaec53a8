import { pickBy } from 'lodash-es'
import { type Fact, factsOf, type MemberFacts, pairsOf } from '../../src/compat/facts'
import type { PairClass } from '../../src/compat/format'
import { type MemberShapes, shapesOf } from '../../src/compat/shapes'
import type { Platform } from '../../src/types/gate'

/** What is known of an API's native method on a platform. */
export interface Known {
  readonly platform: Platform
  /** The native method, the first of several. */
  readonly method: string
  readonly class: PairClass
  readonly facts: MemberFacts
  readonly shapes: MemberShapes
}

/** Undefined where the platform lacks it. */
export function knownOn(api: string, platform: Platform): Known | undefined {
  const { class: pair, native } = pairsOf(platform)[api] ?? { class: 'same' as const }
  const { apis } = factsOf(platform)
  const named = native?.[0] ?? api
  const off = apis[named]?.off
  // The rows of an `off…` name what it undoes: where the host has no such function, the listener is ours to take off.
  const method = off ?? named
  const facts = apis[method]
  if (pair === 'absent' || !facts) return undefined
  const shapes = shapesOf(platform).apis[method] ?? {}
  return { platform, method, class: pair, facts: { ...facts, ...(off && { off }) }, shapes }
}

/** A gate as a row has it; `'baseline'` is what every host has. */
export const gateText = ({ gate }: Dated): string =>
  gate === 'baseline' ? "'1.0.0'" : literal(gate)

interface Dated {
  readonly gate: Fact['gate'] | false
}

const literal = (gate: Dated['gate']): string =>
  typeof gate === 'object'
    ? `{ ${Object.entries(gate)
        .map(([part, version]) => `${part}: '${version}'`)
        .join(', ')} }`
    : gate === false
      ? 'false'
      : `'${gate}'`

/** The gates of names that came later than what they belong to, as an object; empty where none did. */
export function gatesText(
  known: { readonly [name: string]: Dated },
  names: readonly string[],
): string {
  const later = pickBy(known, ({ gate }, name) => gate !== 'baseline' && names.includes(name))
  const parts = Object.entries(later).map(([name, fact]) => `${name}: ${gateText(fact)}`)
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : ''
}
