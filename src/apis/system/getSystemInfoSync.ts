import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { composeWechat, toAlipayInfo, toWechatInfo } from './_all'
import { alipayResults, wechatResults } from './_since'
import type { SystemInfo } from './getSystemInfo'

/**
 * Gets everything about app, device, window and permissions, at once. `getAppBaseInfo`, `getDeviceInfo` and `getWindowInfo` get
 * the parts, and cost less.
 *
 * Newer WeChat versions have deprecated their own: there crossmp builds it from the parts, without a warning.
 *
 * @example
 * const { platform, windowHeight } = mpx.getSystemInfoSync()
 */
export type GetSystemInfoSync = SyncContract<'getSystemInfoSync', [], SystemInfo>

export const api: Spec<GetSystemInfoSync> = { name: 'getSystemInfoSync', kind: 'sync' }

/** Newest first. */
export const wechat: readonly [
  Row<GetSystemInfoSync, Wx, 'getAppBaseInfo'>,
  Row<GetSystemInfoSync, Wx>,
] = [
  { since: '2.20.1', method: 'getAppBaseInfo', call: composeWechat },
  { since: '1.0.0', method: 'getSystemInfoSync', result: toWechatInfo },
]

export const alipay: Row<GetSystemInfoSync, My> = {
  since: '1.0.0',
  method: 'getSystemInfoSync',
  result: (native, _args, { host }) => toAlipayInfo(native, host),
}

export const since: Since<GetSystemInfoSync> = {
  wechat: { results: wechatResults },
  alipay: { results: alipayResults },
}
