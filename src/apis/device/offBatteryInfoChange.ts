import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { BatteryInfoChangePayload } from './onBatteryInfoChange'

/**
 * Removes one listener of `onBatteryInfoChange`, or all. Works also where the host has no such function.
 *
 * @example
 * if (mpx.is('wechat')) mpx.offBatteryInfoChange(listener)
 */
export type OffBatteryInfoChange = EventContract<'offBatteryInfoChange', BatteryInfoChangePayload> &
  Generic<(listener?: Listener<BatteryInfoChangePayload>) => void>

export const api: Spec<OffBatteryInfoChange> & { readonly off: string } = {
  name: 'offBatteryInfoChange',
  kind: 'event',
  off: 'onBatteryInfoChange',
}

export const wechat: Row<OffBatteryInfoChange, Wx> = {
  since: '3.5.0',
  method: 'onBatteryInfoChange',
}
