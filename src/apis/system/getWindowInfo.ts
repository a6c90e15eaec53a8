import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { toWindowInfo } from './_system'

/** The part of the screen that nothing of the system covers, in logical pixels. */
export interface SafeArea {
  left: number
  right: number
  top: number
  bottom: number
  width: number
  height: number
}

/** Sizes in logical pixels. */
export interface WindowInfo {
  /** Physical pixels in a logical one. */
  pixelRatio: number
  /** Of the whole screen. */
  screenWidth: number
  /** Of the whole screen. */
  screenHeight: number
  /** Of the part that pages use. */
  windowWidth: number
  /** Never 0: where the host says so, what the bars leave of the screen. */
  windowHeight: number
  /** 0 where the host does not tell: WeChat before 1.9.0. */
  statusBarHeight: number
  /** WeChat 2.7.0, Alipay base library 2.7.14 and app 10.2.20 on iOS; absent on screens that have no such thing. */
  safeArea?: SafeArea
  /** Where the window begins. WeChat 2.20.1; Alipay where it tells. */
  screenTop?: number
}

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
