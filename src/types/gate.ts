/** The hosts crossmp runs on. */
export type Platform = 'wechat' | 'alipay'

/** Three numbers, as base libraries and clients are numbered: `'2.10.4'`. */
export type Version = `${number}.${number}.${number}`

/**
 * Alipay numbers features three ways: by the 1.x line and the 2.x line of its base library, which are maintained side by side
 * (1.24 is newer than 2.0), and by the version of the app. All that are stated must hold.
 */
export interface AlipayGate {
  readonly base1?: Version
  readonly base2?: Version
  readonly client?: Version
}

/**
 * From when a host has something: a base-library version, Alipay's three numbers, `'unknown'` (it exists, the minimum is not
 * published), or `false` (never on this platform).
 */
export type Gate = Version | AlipayGate | 'unknown' | false
