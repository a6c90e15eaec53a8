import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { AppHidePayload } from './onAppHide'

/**
 * Removes one listener of `onAppHide`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offAppHide(listener)
 */
export type OffAppHide = EventContract<'offAppHide', AppHidePayload> &
  Generic<(listener?: Listener<AppHidePayload>) => void>

export const api: Spec<OffAppHide> & { readonly off: string } = {
  name: 'offAppHide',
  kind: 'event',
  off: 'onAppHide',
}

export const wechat: Row<OffAppHide, Wx> = { since: '2.1.2', method: 'onAppHide' }

export const alipay: Row<OffAppHide, My> = {
  since: { base1: '1.20.0', client: '10.1.68' },
  method: 'onAppHide',
}

/** Gates of results, which no call needs. */
export const since: Since<OffAppHide> = {
  wechat: { results: { reason: '3.5.7' } },
  alipay: { results: { reason: false } },
}
