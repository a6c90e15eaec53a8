import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { appKeys, pick, toAlipayApp } from './_system'

export interface AppBaseInfo {
  /** Version of the base library. */
  SDKVersion: string
  /** Version of the app around: WeChat's or Alipay's. */
  version: string
  /** Language of the app around: `zh_CN`, `zh_TW`, `zh_HK`, `en`, … */
  language: string
  /** WeChat 2.11.0, if the app declares a dark mode. */
  theme?: 'light' | 'dark'
  /** Font size of the user's setting, in px. WeChat 1.5.0 (not 2.20.1 to 2.23.3); Alipay where it tells. */
  fontSizeSetting?: number
  /** WeChat 2.20.1. */
  fontSizeScaleFactor?: number
  /** Whether debugging is on. WeChat 2.15.0. */
  enableDebug?: boolean
  /** The app around, where it is not WeChat itself. WeChat 2.12.3. */
  host?: { appId?: string }
}

/**
 * Tells about the app: versions of the base library and of the app around it, language, theme. At once.
 *
 * @example
 * const { SDKVersion, language } = mpx.getAppBaseInfo()
 */
export type GetAppBaseInfo = SyncContract<'getAppBaseInfo', [], AppBaseInfo>

export const api: Spec<GetAppBaseInfo> = { name: 'getAppBaseInfo', kind: 'sync' }

/** Newest first: before 2.20.1 all is in one. */
export const wechat: readonly [
  Row<GetAppBaseInfo, Wx>,
  Row<GetAppBaseInfo, Wx, 'getSystemInfoSync'>,
] = [
  {
    since: '2.20.1',
    method: 'getAppBaseInfo',
    result: (native) => Object.assign({} as AppBaseInfo, native),
  },
  {
    since: '1.0.0',
    method: 'getSystemInfoSync',
    result: (native) => pick<AppBaseInfo>(native, appKeys),
  },
]

/** Newest first. */
export const alipay: readonly [
  Row<GetAppBaseInfo, My>,
  Row<GetAppBaseInfo, My, 'getSystemInfoSync'>,
] = [
  {
    since: 'unknown',
    method: 'getAppBaseInfo',
    result: (native, _args, { host }) => toAlipayApp(native, host),
  },
  {
    since: '1.0.0',
    method: 'getSystemInfoSync',
    result: (native, _args, { host }) => toAlipayApp(native, host),
  },
]

export const since: Since<GetAppBaseInfo> = {
  wechat: {
    results: {
      theme: '2.11.0',
      fontSizeSetting: '1.5.0',
      fontSizeScaleFactor: '2.20.1',
      enableDebug: '2.15.0',
      host: '2.12.3',
    },
  },
  alipay: {
    results: { theme: false, fontSizeScaleFactor: false, enableDebug: false, host: false },
  },
}
