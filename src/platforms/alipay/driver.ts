import { read } from '../../core/errors'
import type { Driver } from '../../types/driver'
import { kept } from '../kept'
import { meanings } from './errors'
import type { My } from './host'

// By its bare name: frameworks rewrite it, and there is no global object to ask.
declare const my: My | undefined

export const driver: Driver<My> = {
  name: 'alipay',
  title: 'Alipay',
  kept,
  host: () => (typeof my !== 'undefined' ? my : undefined),
  base: (host) => host.SDKVersion,
  // `env.clientVersion` came with base library 1.24.10 and 2.4.10.
  client: (host) => (host.env && host.env.clientVersion) || host.getSystemInfoSync().version,
  env: (host) => host.getAccountInfoSync().miniProgram.envVersion,
  failure({ error, errorMessage, message }, own) {
    const said = errorMessage || message || (error && `error ${error}`)
    return read(said, own[error as number] || meanings[error as number])
  },
}
