import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { composeWechat, toAlipayInfo, toWechatInfo } from './_all'
import { alipayResults, alipaySwitch, wechatResults } from './_since'
import type { GetSystemInfoAlipay, GetSystemInfoResult } from './getSystemInfo'

/**
 * Gets everything about app, device, window and permissions, as `getSystemInfo` does. WeChat's is another native API, which does not make
 * the app wait. Older WeChat versions and Alipay have one only.
 *
 * Newer WeChat versions have deprecated it: there crossmp builds the answer from the parts, without a warning.
 *
 * @example
 * const { platform, windowHeight, locationEnabled } = await mpx.getSystemInfoAsync()
 */
export type GetSystemInfoAsync = CallContract<
  'getSystemInfoAsync',
  object,
  GetSystemInfoResult,
  { alipay: GetSystemInfoAlipay }
>

export const api: Spec<GetSystemInfoAsync> = { name: 'getSystemInfoAsync', kind: 'call' }

/** Newest first. */
export const wechat: readonly [
  Row<GetSystemInfoAsync, Wx, 'getAppBaseInfo'>,
  Row<GetSystemInfoAsync, Wx>,
  Row<GetSystemInfoAsync, Wx, 'getSystemInfo'>,
] = [
  {
    since: '2.20.1',
    method: 'getAppBaseInfo',
    call: (_options, { host }) => Promise.resolve(composeWechat(host)),
  },
  { since: '2.14.1', result: toWechatInfo },
  { since: '1.0.0', method: 'getSystemInfo', result: toWechatInfo },
]

export const alipay: Row<GetSystemInfoAsync, My, 'getSystemInfo'> = {
  since: '1.0.0',
  method: 'getSystemInfo',
  result: (native, _options, { host }) => toAlipayInfo(native, host),
}

export const since: Since<GetSystemInfoAsync> = {
  wechat: { results: wechatResults },
  alipay: {
    results: alipayResults,
    extras: { includeNotification: alipaySwitch, includeBluetooth: alipaySwitch },
  },
}
