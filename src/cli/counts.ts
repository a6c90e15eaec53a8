import { hostOf } from '../babel/options/globals'
import { platforms } from '../platforms/index'
import type { Inspected } from './inspectText'
import type { Counts } from './reporters/reporter'

/** Counts the files that were read. */
export const countsOf = (inspected: readonly Inspected[]): Counts => ({
  files: inspected.length,
  used: inspected.filter(({ isUsed }) => isUsed).length,
  host: mostCalled(inspected),
})

function mostCalled(inspected: readonly Inspected[]): string {
  const count = (host: string): number =>
    inspected.filter(({ hosts }) => hosts.includes(host)).length
  return platforms.map(hostOf).reduce((most, host) => (count(host) > count(most) ? host : most))
}
