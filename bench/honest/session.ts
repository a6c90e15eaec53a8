import type { Platform } from '../platforms'

/** What a host tells about itself, read once per host object. */
export interface Session {
  readonly host: Host
  readonly platform: Platform
  readonly development: boolean
  /** `"WeChat 3.8.0, app 8.0.50"`. */
  readonly words: string
  /** Base library as one number: 2.10.4 is 2010004; NaN where it is not known. */
  readonly base: number
  /** Version of the app, the same way. */
  readonly client: number
  readonly warned: Set<string>
}

export interface Host {
  readonly SDKVersion?: string
  readonly env?: { readonly clientVersion?: string }
  getSystemInfoSync(): { readonly SDKVersion: string; readonly version: string }
  getAccountInfoSync(): { readonly miniProgram: { readonly envVersion: string } }
  readonly [method: string]: unknown
}

declare const wx: Host | undefined
declare const my: Host | undefined

let onWechat: Session | undefined
let onAlipay: Session | undefined

export function wechatSession(): Session | undefined {
  const host = typeof wx !== 'undefined' && typeof wx.request === 'function' ? wx : undefined
  if (!host) return undefined
  if (onWechat && onWechat.host === host) return onWechat
  const { SDKVersion, version } = attempt(() => host.getSystemInfoSync()) || {}
  onWechat = open(host, 'wechat', SDKVersion, version)
  return onWechat
}

export function alipaySession(): Session | undefined {
  const host = typeof my !== 'undefined' ? my : undefined
  if (!host) return undefined
  if (onAlipay && onAlipay.host === host) return onAlipay
  const client = attempt(() => host.env?.clientVersion || host.getSystemInfoSync().version)
  onAlipay = open(host, 'alipay', host.SDKVersion, client)
  return onAlipay
}

function open(host: Host, platform: Platform, base?: string, client?: string): Session {
  return {
    host,
    platform,
    development: attempt(() => host.getAccountInfoSync().miniProgram.envVersion) === 'develop',
    words: `${platform === 'wechat' ? 'WeChat' : 'Alipay'} ${base}${client ? `, app ${client}` : ''}`,
    base: toNumber(base),
    client: toNumber(client),
    warned: new Set(),
  }
}

function toNumber(version: string | undefined): number {
  const [major, minor, patch] = (version || '').split('.').map(Number)
  return (major || Number.NaN) * 1e6 + (minor || 0) * 1e3 + (patch || 0)
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** One warning each, for developers only. */
export function warn(session: Session, message: string): void {
  if (!session.development || session.warned.has(message)) return
  session.warned.add(message)
  console.warn(`[honest] ${message}`)
}
