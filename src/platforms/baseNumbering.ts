import { compare, describeBase, meetsBase } from '../core/version'
import type { Version } from '../types/gate'
import type { Numbering } from '../types/platform'

/** Of platforms whose base libraries follow one another, and which state nothing else. */
export const baseNumbering: Numbering = {
  meets: meetsBase,
  describe: describeBase,
  brief: String,
  parts: {},
  partsOf: (gate) => ({ base: gate as Version }),
  both: (a, b) => (compare(a, b) >= 0 ? a : b),
  hostsOf: (minimum) => [{ base: minimum as Version }],
  assume: (host) => host,
}
