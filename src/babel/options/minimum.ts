import { records } from '../../platforms/index'
import type { Gate, Minimum as Gates, Platform } from '../../types/gate'
import type { HostVersions, Numbering } from '../../types/platform'

/** The oldest versions that an app runs on, as its developer states them. */
export interface Minimum {
  readonly stated: Gates
  /** The oldest hosts that this admits; what is not stated of one is not known. */
  readonly hosts: readonly HostVersions[]
  readonly numbering: Numbering
  /** Whether what may be newer counts as newer. */
  readonly isStrict: boolean
}

/** Makes a minimum of what is stated. */
export function minimumOf(platform: Platform, stated: Gates, isStrict = false): Minimum {
  const { numbering } = records[platform]
  return { stated, hosts: numbering.hostsOf(stated), numbering, isStrict }
}

/** Whether every host from the minimum on surely has what the gate guards. Without a minimum: false. */
export function within(gate: Gate, minimum: Minimum | undefined): boolean {
  if (!minimum) return false
  const { meets, assume } = minimum.numbering
  return minimum.hosts.every((host) => meets(gate, assume(host)))
}

/** Whether some host that the minimum admits is surely too old for it. */
export function newer(gate: Gate, minimum: Minimum | undefined): boolean {
  if (!minimum) return false
  const { hosts, numbering, isStrict } = minimum
  return hosts.some((host) => {
    const isMet = numbering.meets(gate, host)
    return isMet === false || (isStrict && isMet === undefined)
  })
}

/** What the gates ask for that is newer than the minimum, all of it; undefined where nothing is. */
export function newest(gates: readonly Gate[], minimum: Minimum | undefined): Gate | undefined {
  const later = gates.filter((gate) => newer(gate, minimum))
  const dated = later.filter((gate): gate is Gates => gate !== 'unknown' && gate !== false)
  if (!minimum || dated.length === 0) return later[0]
  return dated.reduce(minimum.numbering.both)
}
