import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { toWindowInfo, type WindowInfo } from './_system'

/**
 * Tells the sizes of screen and window, in logical pixels. At once.
 *
 * @example
 * const { windowWidth, windowHeight, safeArea } = mpx.getWindowInfo()
 */
export type GetWindowInfo = SyncContract<'getWindowInfo', [], WindowInfo>

export const api: Spec<GetWindowInfo> = { name: 'getWindowInfo', kind: 'sync' }

/** Newest first: before 2.20.1 all is in one. */
export const wechat: readonly [
  Row<GetWindowInfo, Wx>,
  Row<GetWindowInfo, Wx, 'getSystemInfoSync'>,
] = [
  {
    since: '2.20.1',
    method: 'getWindowInfo',
    result: (native) => toWindowInfo(native),
  },
  {
    since: '1.0.0',
    method: 'getSystemInfoSync',
    result: (native) => toWindowInfo(native),
  },
]

/** Newest first. */
export const alipay: readonly [
  Row<GetWindowInfo, My>,
  Row<GetWindowInfo, My, 'getSystemInfoSync'>,
] = [
  {
    since: 'unknown',
    method: 'getWindowInfo',
    result: (native) => toWindowInfo(native),
  },
  {
    since: '1.0.0',
    method: 'getSystemInfoSync',
    result: (native) => toWindowInfo(native),
  },
]

export const since: Since<GetWindowInfo> = {
  wechat: { results: { statusBarHeight: '1.9.0', safeArea: '2.7.0', screenTop: '2.20.1' } },
  alipay: {
    results: { safeArea: { base2: '2.7.14', client: '10.2.20' }, screenTop: 'unknown' },
  },
}
