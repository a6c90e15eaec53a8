import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'
import type { BatteryInfo } from './getBatteryInfo'

/**
 * Gets the state of the battery, at once: `level` in percent, `isCharging`, and `isLowPowerModeEnabled` where the host tells it.
 *
 * Fails with kind `unsupported` (a personal mini-program on Alipay).
 *
 * @example
 * const { level, isCharging } = mpx.getBatteryInfoSync()
 */
export type GetBatteryInfoSync = SyncContract<'getBatteryInfoSync', [], BatteryInfo>

export const api: Spec<GetBatteryInfoSync> = { name: 'getBatteryInfoSync', kind: 'sync' }

export const wechat: Row<GetBatteryInfoSync, Wx> = { since: '1.0.0', method: 'getBatteryInfoSync' }

export const alipay: Row<GetBatteryInfoSync, My> = {
  since: { base1: '1.12.0', client: '10.1.38' },
  method: 'getBatteryInfoSync',
  // As of getBatteryInfo.
  errors: { 4: 'unsupported' },
  result: (native) => {
    const { level, isCharging } = checked(native)
    return { level, isCharging }
  },
}

/** Gates of results, which no call needs. */
export const since: Since<GetBatteryInfoSync> = {
  wechat: { results: { isLowPowerModeEnabled: '3.5.0' } },
  alipay: { results: { isLowPowerModeEnabled: false } },
}
