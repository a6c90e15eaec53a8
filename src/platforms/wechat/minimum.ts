import type { Version } from '../../types/gate'

/** Base library: `'2.10.0'`. */
export type Minimum = Version
