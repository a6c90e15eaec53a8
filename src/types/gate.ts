import type { Minimums, Platform } from './platforms'

export type { AlipayGate } from '../platforms/alipay/minimum'
export type { Minimums, Platform }

/** Three numbers, as base libraries and clients are numbered: `'2.10.4'`. */
export type Version = `${number}.${number}.${number}`

/** From when a host has something, in its platform's own numbers. */
export type Minimum = Minimums[Platform]

/**
 * From when a host has something: a base-library version, Alipay's three numbers, `'unknown'` (it exists, the minimum is not
 * published), or `false` (never on this platform).
 */
export type Gate = Minimum | 'unknown' | false
