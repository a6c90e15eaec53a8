import type { Version } from '../../types/version'

/** Base library: `'2.10.0'`. */
export type Minimum = Version
