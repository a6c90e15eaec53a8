import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { GyroscopeChangePayload } from './onGyroscopeChange'

/**
 * Removes one listener of `onGyroscopeChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offGyroscopeChange(listener)
 */
export type OffGyroscopeChange = EventContract<'offGyroscopeChange', GyroscopeChangePayload> &
  Generic<(listener?: Listener<GyroscopeChangePayload>) => void>

export const api: Spec<OffGyroscopeChange> & { readonly off: string } = {
  name: 'offGyroscopeChange',
  kind: 'event',
  off: 'onGyroscopeChange',
}

export const wechat: Row<OffGyroscopeChange, Wx> = { since: '2.3.0', method: 'onGyroscopeChange' }

export const alipay: Row<OffGyroscopeChange, My> = {
  since: { base1: '1.9.0', client: '10.1.32' },
  method: 'onGyroscopeChange',
}
