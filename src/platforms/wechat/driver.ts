import { toFailure } from '../../core/errors'
import type { Driver } from '../../types/driver'
import { bags } from '../bags'
import { kinds } from './errors'
import type { Wx } from './host'

// By its bare name: frameworks rewrite it, and there is no global object to ask.
declare const wx: Wx | undefined

export const driver: Driver<Wx> = {
  name: 'wechat',
  title: 'WeChat',
  bags,
  // Without `request` it is the JS-SDK of a web page.
  host: () => (typeof wx !== 'undefined' && typeof wx.request === 'function' ? wx : undefined),
  baseLibrary: (host) => about(host).SDKVersion,
  clientVersion: (host) => about(host).version,
  envVersion: (host) => host.getAccountInfoSync().miniProgram.envVersion,
  failure(native, meanings) {
    const { errMsg, errno, message } = Object(native) as { [field: string]: unknown }
    const code = typeof errno === 'number' ? errno : undefined
    return toFailure(
      errMsg || message || native,
      code === undefined ? undefined : (meanings && meanings[code]) || kinds[code],
      code,
    )
  },
}

// The one that is not deprecated, since base library 2.20.1.
const about = (host: Wx): { SDKVersion: string; version: string } =>
  host.getAppBaseInfo ? host.getAppBaseInfo() : host.getSystemInfoSync()
