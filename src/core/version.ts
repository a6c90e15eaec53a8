import type { AlipayGate, Gate } from '../types/gate'

// Version parts stay far below a thousand; NaN where it is no version.
function toNumber(version: unknown): number {
  const [major, minor, patch] = String(version).split('.')
  return Number(major || NaN) * 1e6 + Number(minor || 0) * 1e3 + Number(patch || 0)
}

/** Below zero, zero or above as `a` is older, the same or newer; missing parts are 0. NaN where either is no version. */
export const compare = (a: unknown, b: unknown): number => toNumber(a) - toNumber(b)

/** What a host tells of its versions; anything may stand here. */
export interface Versions {
  readonly base?: unknown
  readonly client?: unknown
}

/** Whether a host of these versions has what the gate guards; undefined where that can't be known. */
export function meets(gate: Gate, versions: Versions): boolean | undefined {
  if (!gate) return gate
  // What is no version is not known.
  const minimums: { readonly [of in keyof AlipayGate]: string } =
    typeof gate === 'string' ? { base1: gate, base2: gate } : gate
  const { base1, base2, client } = minimums
  // Only what the gate names is asked for: a host tells each by a call of its own.
  const base = (base1 || base2) && versions.base
  // Stated for one line only: 2.x came with all that 1.x had before it, 1.x never got what began on 2.x.
  const minimum = compare(base, '2') < 0 ? base1 || (base2 && '2') : base2 || (base1 && '0')
  const byBase = reaches(base, minimum)
  return byBase === false ? byBase : reaches(client && versions.client, client) && byBase
}

/** Whether a version is as new as a minimum, if there is one; undefined where that can't be known. */
export function reaches(version: unknown, minimum: string | undefined): boolean | undefined {
  const difference = minimum ? compare(version, minimum) : 0
  return difference >= 0 || (difference < 0 ? false : undefined)
}

/** A gate in words, for a message: `"base library 2.4.0"`, `"base library 1.11.0 and app 10.1.32"`. */
export function describe(gate: Gate): string {
  const { base1, base2, client } = Object(gate) as AlipayGate
  const base = typeof gate === 'string' ? gate : [base1, base2].filter(Boolean).join(' or ')
  return [base && `base library ${base}`, client && `app ${client}`].filter(Boolean).join(' and ')
}
