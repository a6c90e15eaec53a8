import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetDeviceBenchmarkInfoResult extends Ok {
  /** How fast the device is: -1 is not known, 1 and more is the higher the faster, on phones up to 50. -1 on Alipay. */
  benchmarkLevel: number
  /** How good its model is: 0 not known, 1 high, 2 middle, 3 low. */
  modelLevel: number
}

/**
 * Gets how fast the device is.
 *
 * Alipay knows the level of the model alone, and on Android alone.
 *
 * @example
 * const { modelLevel } = await mpx.getDeviceBenchmarkInfo()
 */
export type GetDeviceBenchmarkInfo = CallContract<
  'getDeviceBenchmarkInfo',
  object,
  GetDeviceBenchmarkInfoResult
>

export const api: Spec<GetDeviceBenchmarkInfo> = { name: 'getDeviceBenchmarkInfo', kind: 'call' }

export const wechat: Row<GetDeviceBenchmarkInfo, Wx> = { since: '3.4.5' }

export const alipay: Row<GetDeviceBenchmarkInfo, My, 'getSystemInfo'> = {
  since: '1.0.0',
  method: 'getSystemInfo',
  // WeChat docs: wx.getDeviceBenchmarkInfo. -1 is a speed that is not known.
  result: ({ performance }) => ({
    benchmarkLevel: -1,
    modelLevel: levels.indexOf(String(performance).toLowerCase()) + 1,
  }),
}

/** Gate of a result, which no call needs. */
export const since: Since<GetDeviceBenchmarkInfo> = {
  alipay: { results: { modelLevel: { client: '10.1.62' } } },
}

// Alipay docs: my.getSystemInfo, from the best.
const levels: readonly string[] = ['high', 'middle', 'low']
