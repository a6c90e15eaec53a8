import type { AlipayGate, Gate } from '../types/gate'

const pattern = /^\d+(\.\d+)*$/

/** Below zero, zero or above as `a` is older, the same or newer; missing parts are 0. NaN where either is no version. */
export function compare(a: unknown, b: unknown): number {
  if (!isVersion(a) || !isVersion(b)) return Number.NaN
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < left.length || i < right.length; i++) {
    const difference = Number(left[i] || 0) - Number(right[i] || 0)
    if (difference) return difference
  }
  return 0
}

const isVersion = (value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value)

/** Whether a host of these versions has what the gate guards; undefined where that can't be known. */
export function meets(gate: Gate, base: unknown, client: unknown): boolean | undefined {
  if (gate === false) return false
  if (gate === 'unknown') return undefined
  if (typeof gate === 'string') return reaches(base, gate)
  const byBase = reachesLine(gate, base)
  const byClient = gate.client ? reaches(client, gate.client) : true
  return byBase === false || byClient === false ? false : byBase && byClient
}

// A minimum on one line only: 2.x came with all that 1.x had before it, 1.x never got what began on 2.x.
function reachesLine({ base1, base2 }: AlipayGate, base: unknown): boolean | undefined {
  if (!base1 && !base2) return true
  const difference = compare(base, '2.0.0')
  if (difference < 0) return base1 ? reaches(base, base1) : false
  return base2 || Number.isNaN(difference) ? reaches(base, base2) : true
}

function reaches(version: unknown, minimum: string | undefined): boolean | undefined {
  const difference = compare(version, minimum)
  return Number.isNaN(difference) ? undefined : difference >= 0
}

/** A gate in words, for a message: `"base library 2.4.0"`. */
export function describe(gate: Gate): string {
  if (typeof gate === 'string') return `base library ${gate}`
  const { base1, base2, client } = gate || {}
  const base = [base1, base2].filter(Boolean).join(' or ')
  return [base && `base library ${base}`, client && `app ${client}`].filter(Boolean).join(' and ')
}
