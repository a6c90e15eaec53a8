import type { Version } from '../../types/version'

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
 * Base library: `'1.24.10'` is this one of the 1.x line and all of the 2.x line, `'2.4.10'` is of the 2.x line alone. Or each
 * line by itself, and the version of the app: `{ base1: '1.24.10', base2: '2.4.10', client: '10.2.0' }`.
 */
export type Minimum = Version | AlipayGate
