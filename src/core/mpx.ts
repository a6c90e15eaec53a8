import type { Driver } from '../types/driver'
import type { Platform } from '../types/gate'
import type { Env, MpxOn } from '../types/mpx'
import { configure } from './config'
import { sessionOf } from './session'

/** What is known of the host at hand, read when it is asked for. */
export function createEnv(driver: Driver<never>): Env {
  return {
    get platform() {
      return (sessionOf(driver) && driver.name) as Env['platform']
    },
    get baseLibrary() {
      const session = sessionOf(driver)
      return session && session.base
    },
    get clientVersion() {
      const session = sessionOf(driver)
      return session && session.client
    },
    get USER_DATA_PATH() {
      const host: { readonly env?: unknown } = Object(driver.host())
      return Object(host.env).USER_DATA_PATH
    },
  }
}

export const createIs =
  (driver: Driver<never>) =>
  (platform: Platform): boolean =>
    platform === driver.name && driver.host() !== undefined

/** The host object itself, at each call. */
export const createGetNative = (driver: Driver<never>) => (): unknown => driver.host()

/** The whole object for one platform. */
export function createMpx<P extends Platform>(
  driver: Driver<never>,
  apis: object,
  canIUse: (query: string) => boolean,
  properties: readonly string[],
): MpxOn<P> {
  const mpx = {
    env: createEnv(driver),
    is: createIs(driver),
    canIUse,
    configure,
    get native() {
      return driver.host()
    },
  }
  handOn(mpx, properties, () => driver.host())
  return Object.assign(mpx, apis) as unknown as MpxOn<P>
}

/** Gives an object members that are those of another at each time. */
export function handOn(target: object, names: readonly string[], from: () => unknown): void {
  for (const name of names) {
    const get = (): unknown => Object(from())[name]
    Object.defineProperty(target, name, { get, configurable: true, enumerable: true })
  }
}
