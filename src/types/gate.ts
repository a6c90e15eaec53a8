import type { Minimums, Platform } from './platforms'

export type { AlipayGate } from '../platforms/alipay/minimum'
export type { Version } from './version'
export type { Minimums, Platform }

/** From when a host has something, in its platform's own numbers. */
export type Minimum = Minimums[Platform]

/**
 * From when a host has something: a base-library version, Alipay's three numbers, `'unknown'` (it exists, the minimum is not
 * published), or `false` (never on this platform).
 */
export type Gate = Minimum | 'unknown' | false
