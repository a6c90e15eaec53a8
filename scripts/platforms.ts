import { platforms, records } from '../src/platforms/index'
import type { Platform } from '../src/types/gate'
import type { HostVersions } from '../src/types/platform'

export { platforms, records }

/** The platforms in the order in which the run-time `mpx` looks for their hosts. */
export const asked: readonly Platform[] = [...platforms].sort(
  (a, b) => records[a].rank.asked - records[b].rank.asked,
)

/** The oldest host of each line of a platform that crossmp supports, the oldest of all first. */
export const oldestOf = (platform: Platform): readonly HostVersions[] => {
  const { numbering, oldest } = records[platform]
  return numbering.hostsOf(oldest)
}

/** The oldest host of a platform. */
export const oldest = (platform: Platform): HostVersions => oldestOf(platform)[0] ?? {}
