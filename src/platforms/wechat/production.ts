import type { Driver } from '../../types/driver'
import { meanings } from './errors'
import type { Wx } from './host'
import { name, spelling, title } from './platform'

// By its bare name: frameworks rewrite it, and there is no global object to ask.
declare const wx: Wx | undefined

export const production: Driver<Wx> = {
  name,
  title,
  spelling,
  // Without `request` it is the JS-SDK of a web page. Not asked for as `wx.request`: uni-app's builds for the web have a function
  // of their own stand for that.
  host: () =>
    typeof wx !== 'undefined' && wx && typeof Object(wx).request === 'function' ? wx : undefined,
  base: (host) => about(host).SDKVersion,
  client: (host) => about(host).version,
  // Device APIs have numbers of their own in errCode. Below 10000 they mean something else in each API.
  code: ({ errno, errCode }) => (Number(errCode) >= 10000 ? errCode : errno) as number,
  meanings,
}

// The one that is not deprecated, since base library 2.20.1.
const about = (host: Wx): { SDKVersion: string; version: string } =>
  host.getAppBaseInfo ? host.getAppBaseInfo() : host.getSystemInfoSync()
