import { records } from '../../platforms/index'
import type { Gate, Minimum as Gates, Platform } from '../../types/gate'
import type { HostVersions, Numbering } from '../../types/platform'

/** The oldest versions that an app runs on, as its developer states them. */
export interface Minimum {
  readonly stated: Gates
  /** The oldest hosts that this admits; what is not stated of one is not known. */
  readonly hosts: readonly HostVersions[]
  readonly numbering: Numbering
}

/** Makes a minimum of what is stated. */
export function minimumOf(platform: Platform, stated: Gates): Minimum {
  const { numbering } = records[platform]
  return { stated, hosts: numbering.hostsOf(stated), numbering }
}

/** Whether every host from the minimum on surely has what the gate guards. Without a minimum: false. */
export function within(gate: Gate, minimum: Minimum | undefined): boolean {
  if (!minimum) return false
  const { meets, assume } = minimum.numbering
  return minimum.hosts.every((host) => meets(gate, assume(host)))
}

/** Whether some host that the minimum admits is surely too old for it. */
export function newer(gate: Gate, minimum: Minimum | undefined): boolean {
  return !!minimum?.hosts.some((host) => minimum.numbering.meets(gate, host) === false)
}
