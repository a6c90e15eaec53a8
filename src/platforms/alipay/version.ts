import { compare, reaches, type Versions } from '../../core/version'
import type { Gate } from '../../types/gate'
import type { AlipayGate } from './minimum'

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

/** A gate in words, for a message: `"base library 2.4.0"`, `"base library 1.11.0 and app 10.1.32"`. */
export function describe(gate: Gate): string {
  const { base1, base2, client } = Object(gate) as AlipayGate
  const base = typeof gate === 'string' ? gate : [base1, base2].filter(Boolean).join(' or ')
  return [base && `base library ${base}`, client && `app ${client}`].filter(Boolean).join(' and ')
}
