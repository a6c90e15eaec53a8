import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { toWindowInfo } from './_system'

/** The part of the screen that the system does not cover, in logical pixels. */
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
  /** Physical pixels per logical pixel. */
  pixelRatio: number
  /** Width of the whole screen. */
  screenWidth: number
  /** Height of the whole screen. */
  screenHeight: number
  /** Width of the part that pages use. */
  windowWidth: number
  /** Height of the part that pages use. Never 0: if the host says 0, it is the screen without its bars. */
  windowHeight: number
  /** 0 where the host does not report it. */
  statusBarHeight: number
  /** Absent on screens that have none. Alipay: iOS only. */
  safeArea?: SafeArea
  /** Top of the window on the screen. Absent where the host does not report it. */
  screenTop?: number
}

/**
 * Gets the sizes of screen and window, in logical pixels, at once.
 *
 * @example
 * const { windowWidth, windowHeight, safeArea } = mpx.getWindowInfo()
 */
export type GetWindowInfo = SyncContract<'getWindowInfo', [], WindowInfo>

export const api: Spec<GetWindowInfo> = { name: 'getWindowInfo', kind: 'sync' }

/** Newest first: older hosts have it all in one. */
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
