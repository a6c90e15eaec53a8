import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface BatteryInfo {
  /** Percent, 1 to 100. */
  level: number
  /** Whether it is being charged. */
  isCharging: boolean
  /** Whether the device saves power. Absent where the host does not tell it. */
  isLowPowerModeEnabled?: boolean
}

/** What the host tells of the battery. */
export interface GetBatteryInfoResult extends Ok, BatteryInfo {}

/**
 * Gets the state of the battery.
 *
 * Fails with kind `unsupported` (a personal mini-program on Alipay).
 *
 * @example
 * const { level, isCharging } = await mpx.getBatteryInfo()
 */
export type GetBatteryInfo = CallContract<'getBatteryInfo', object, GetBatteryInfoResult>

export const api: Spec<GetBatteryInfo> = { name: 'getBatteryInfo', kind: 'call' }

export const wechat: Row<GetBatteryInfo, Wx> = { since: '1.0.0' }

export const alipay: Row<GetBatteryInfo, My> = {
  since: { base1: '1.12.0', client: '10.1.38' },
  // Alipay docs: my.getBatteryInfo. The app has no right to call, and no user can give it.
  errors: { 4: 'unsupported' },
  result: { level: 'level', isCharging: 'isCharging' },
}

/** Gates of results, which no call needs. */
export const since: Since<GetBatteryInfo> = {
  wechat: { results: { isLowPowerModeEnabled: '3.5.0' } },
  alipay: { results: { isLowPowerModeEnabled: false } },
}
