import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface BatteryInfoChangePayload {
  /** Whether the device saves power now. */
  isLowPowerModeEnabled: boolean
}

/**
 * Calls `listener` when the device begins or ends to save power. Remove it with `offBatteryInfoChange`.
 *
 * WeChat only: Alipay never tells whether the device saves power. The level is what `getBatteryInfo` tells, on both.
 *
 * @example
 * if (mpx.is('wechat')) mpx.onBatteryInfoChange(({ isLowPowerModeEnabled }) => show(isLowPowerModeEnabled))
 */
export type OnBatteryInfoChange = EventContract<'onBatteryInfoChange', BatteryInfoChangePayload>

export const api: Spec<OnBatteryInfoChange> = { name: 'onBatteryInfoChange', kind: 'event' }

export const wechat: Row<OnBatteryInfoChange, Wx> = {
  since: '3.5.0',
  method: 'onBatteryInfoChange',
  off: 'offBatteryInfoChange',
}
