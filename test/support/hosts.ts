import { supports } from '../../src/testing/engine/versions'
import type { Host, HostOptions, Platform } from '../../src/testing/index'

/** A version of a host that the suite runs on. */
export interface At {
  readonly platform: Platform
  /** As a person would call it: `'WeChat 1.4.0'`. */
  readonly title: string
  readonly options: HostOptions
  /** The folder of modules for newer hosts to run, of the APIs that have one there. */
  readonly lighter?: string
}

const wechat = (title: string, baseLibrary?: string): At => ({
  platform: 'wechat',
  title: `WeChat ${title}`,
  options: baseLibrary ? { baseLibrary } : {},
})

const alipay = (title: string, baseLibrary?: string, clientVersion?: string): At => ({
  platform: 'alipay',
  title: `Alipay ${title}`,
  options: baseLibrary && clientVersion ? { baseLibrary, clientVersion } : {},
})

/** The newest versions that are simulated. */
export const newest = { wechat: wechat('newest'), alipay: alipay('newest') }

/**
 * The oldest supported, one between, and the newest of each platform. WeChat 2.9.5 has off listeners and no promises, no
 * timeout; Alipay's 1.24.12 is the last of the line that is newer than 2.0.
 */
export const everyHost: readonly At[] = [
  wechat('1.4.0', '1.4.0'),
  wechat('2.9.5', '2.9.5'),
  newest.wechat,
  alipay('1.9.0 in app 10.1.30', '1.9.0', '10.1.30'),
  alipay('1.24.12 in app 10.2.20', '1.24.12', '10.2.20'),
  newest.alipay,
]

/** What an app uses that states the newest versions as its minimum. */
export const lighterModules: readonly At[] = Object.values(newest).map((at) => ({
  ...at,
  title: `${at.title}, lighter modules`,
  lighter: 'latest',
}))

/** Whether a host is of a base library or newer. */
export const since = (host: Host, baseLibrary: string): boolean => supports(host, baseLibrary)
