import { has } from '../../core/native'
import type { Driver } from '../../types/driver'
import { meanings } from './errors'
import type { My } from './host'
import { name, spelling, title } from './platform'

// By its bare name: frameworks rewrite it, and there is no global object to ask.
declare const my: My | undefined

export const production: Driver<My> = {
  name,
  title,
  spelling,
  // On a web page, an element with that id goes by the name too.
  host: () => (typeof my !== 'undefined' && isHost(my) ? my : undefined),
  base: (host) => host.SDKVersion,
  // `env.clientVersion` came with base library 1.24.10 and 2.4.10.
  client: (host) => (host.env && host.env.clientVersion) || host.getSystemInfoSync().version,
  // my.chooseLocation and my.requestSubscribeMessage have the other one.
  code: ({ error, errorCode }) => (error || errorCode) as number,
  meanings,
}

const isHost = (host: My): boolean =>
  !!host &&
  (!!host.SDKVersion ||
    ['getSystemInfoSync', 'canIUse', 'request'].some((method) => has(Object(host), method)))
