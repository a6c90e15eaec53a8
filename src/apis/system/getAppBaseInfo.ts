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
  /** Only if the app declares a dark mode. */
  theme?: 'light' | 'dark'
  /** Font size of the user's setting, in px. Absent where the host does not report it, as in some newer WeChat versions. */
  fontSizeSetting?: number
  /** Factor of the user's font size. */
  fontSizeScaleFactor?: number
  /** Whether debugging is on. */
  enableDebug?: boolean
  /** The app around, if it is not WeChat itself. */
  host?: { appId?: string }
}

/**
 * Gets the versions of the base library and of the app around it, language and theme, at once.
 *
 * @example
 * const { SDKVersion, language } = mpx.getAppBaseInfo()
 */
export type GetAppBaseInfo = SyncContract<'getAppBaseInfo', [], AppBaseInfo>

export const api: Spec<GetAppBaseInfo> = { name: 'getAppBaseInfo', kind: 'sync' }

/** Newest first: older hosts have it all in one. */
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
