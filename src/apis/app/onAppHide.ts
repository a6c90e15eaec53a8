import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface AppHidePayload {
  /** Why: 0 the user left, 1 another mini-program, 2 a page of the host, 3 something else. Absent on Alipay. */
  reason?: 0 | 1 | 2 | 3
}

/**
 * Calls `listener` when the mini-program goes to the background. Remove it with `offAppHide`.
 *
 * It is called beside `App.onHide`.
 *
 * @example
 * mpx.onAppHide(() => save())
 */
export type OnAppHide = EventContract<'onAppHide', AppHidePayload>

export const api: Spec<OnAppHide> = { name: 'onAppHide', kind: 'event' }

export const wechat: Row<OnAppHide, Wx> = {
  since: '2.1.2',
  method: 'onAppHide',
  off: 'offAppHide',
}

export const alipay: Row<OnAppHide, My> = {
  since: { base1: '1.20.0', client: '10.1.68' },
  method: 'onAppHide',
  off: 'offAppHide',
}

/** Gates of results, which no call needs. */
export const since: Since<OnAppHide> = {
  wechat: { results: { reason: '3.5.7' } },
  alipay: { results: { reason: false } },
}
