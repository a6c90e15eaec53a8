import { toFailure } from '../../core/errors'
import type { Driver } from '../../types/driver'
import { bags } from '../bags'
import { meanings } from './errors'
import type { My } from './host'

// By its bare name: frameworks rewrite it, and there is no global object to ask.
declare const my: My | undefined

export const driver: Driver<My> = {
  name: 'alipay',
  title: 'Alipay',
  bags,
  host: () => (typeof my !== 'undefined' ? my : undefined),
  baseLibrary: (host) => host.SDKVersion,
  // `env.clientVersion` came with base library 1.24.10 and 2.4.10.
  clientVersion: (host) => (host.env && host.env.clientVersion) || host.getSystemInfoSync().version,
  envVersion: (host) => host.getAccountInfoSync().miniProgram.envVersion,
  failure(native, own) {
    const { error, errorMessage, message } = Object(native) as { [field: string]: unknown }
    const code = Number(error)
    const words = errorMessage || message || (error ? `error ${error}` : native)
    return toFailure(words, (own && own[code]) || meanings[code])
  },
}
