import { compare, meets } from '../../core/version'
import type { AlipayGate, Gate, Platform, Version } from '../../types/gate'

/** The oldest versions that an app runs on, as its developer states them. */
export interface Minimum {
  readonly stated: Version | AlipayGate
  /** The oldest hosts that this admits; what is not stated of one is not known. */
  readonly hosts: readonly Oldest[]
}
interface Oldest {
  readonly base?: Version
  readonly client?: Version
}

/** Makes a minimum of what is stated. */
export function minimumOf(platform: Platform, stated: Version | AlipayGate): Minimum {
  if (typeof stated !== 'string') return { stated, hosts: oldestOf(stated) }
  // Alipay's 2.x line is maintained beside 1.x: who admits the one admits all of the other.
  const both = platform === 'alipay' && compare(stated, '2') < 0
  return { stated, hosts: both ? [{ base: stated }, { base: '2.0.0' }] : [{ base: stated }] }
}

function oldestOf({ base1, base2, client }: AlipayGate): Oldest[] {
  const app = client && { client }
  const bases = [base1, base2].filter((base) => base !== undefined)
  return bases.length > 0 ? bases.map((base) => ({ base, ...app })) : [{ ...app }]
}

/** Whether every host from the minimum on surely has what the gate guards. Without a minimum: false. */
export function within(gate: Gate, minimum: Minimum | undefined): boolean {
  return !!minimum?.hosts.every(({ base, client = appOf(base) }) => meets(gate, { base, client }))
}

// Alipay's documents name no older app beside base library 1.10.0 or a newer one (src/compat/facts).
const appOf = (base: Version | undefined): Version | undefined =>
  compare(base, '1.10.0') >= 0 ? '10.1.32' : undefined

/** Whether some host that the minimum admits is surely too old for it. */
export function newer(gate: Gate, minimum: Minimum | undefined): boolean {
  return !!minimum?.hosts.some((host) => meets(gate, host) === false)
}
