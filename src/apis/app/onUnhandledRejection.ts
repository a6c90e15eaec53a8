import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface UnhandledRejectionPayload {
  /** What the promise rejected with: a text on WeChat, the value itself on Alipay. */
  reason: unknown
  /** The promise. Absent on Android on Alipay. */
  promise?: PromiseLike<unknown>
}

/**
 * Calls `listener` when a promise rejects and nobody handles it. Remove it with `offUnhandledRejection`.
 *
 * A promise that rejects in the listener comes here again, without end: handle it there.
 *
 * @example
 * mpx.onUnhandledRejection(({ reason }) => report(String(reason)))
 */
export type OnUnhandledRejection = EventContract<'onUnhandledRejection', UnhandledRejectionPayload>

export const api: Spec<OnUnhandledRejection> = { name: 'onUnhandledRejection', kind: 'event' }

export const wechat: Row<OnUnhandledRejection, Wx> = {
  since: '2.10.0',
  method: 'onUnhandledRejection',
  off: 'offUnhandledRejection',
}

export const alipay: Row<OnUnhandledRejection, My> = {
  since: { base1: '1.24.1', client: '10.1.75' },
  method: 'onUnhandledRejection',
  off: 'offUnhandledRejection',
}
