import type { Inspected } from './inspectFile'
import type { Counts } from './reporters/reporter'

/** Counts the files that were read. */
export const countsOf = (inspected: readonly Inspected[]): Counts => ({
  files: inspected.length,
  used: inspected.filter(({ isUsed }) => isUsed).length,
})
