import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import type { Session } from '../types/row'
import { config } from './config'
import type { Fn, Native } from './row'
import { meets } from './version'

/** The session of the host a driver finds right now, or undefined where there is none. */
export function sessionOf(driver: Driver<never>): HostSession | undefined {
  const host = driver.host()
  if (host === undefined) return undefined
  if (!current || current.host !== host) current = new HostSession(driver, host)
  return current
}
let current: HostSession | undefined

export class HostSession implements Session {
  declare readonly driver: Driver<never>
  declare readonly host: never
  declare private known: { base?: string | undefined; client?: string | undefined; dev?: boolean }
  declare private warned: { [topic: string]: true }

  constructor(driver: Driver<never>, host: never) {
    this.driver = driver
    this.host = host
    this.known = {}
    this.warned = {}
  }

  get baseLibrary(): string | undefined {
    const { known, driver, host } = this
    if (!('base' in known)) known.base = text(() => driver.baseLibrary(host))
    return known.base
  }

  get clientVersion(): string | undefined {
    const { known, driver, host } = this
    if (!('client' in known)) known.client = text(() => driver.clientVersion(host))
    return known.client
  }

  get development(): boolean {
    const { known, driver, host } = this
    if (config.development !== undefined) return config.development
    if (known.dev === undefined) known.dev = text(() => driver.envVersion(host)) === 'develop'
    return known.dev
  }

  /** `"Alipay 2.8.0, app 10.3.50"` */
  get words(): string {
    const { baseLibrary, clientVersion } = this
    const app = clientVersion ? `, app ${clientVersion}` : ''
    return `${this.driver.title} ${baseLibrary || 'of unknown version'}${app}`
  }

  meets(gate: Gate): boolean | undefined {
    // Only Alipay's compound gates ask for the app's version, which may cost a native call.
    const client = typeof gate === 'object' && gate.client ? this.clientVersion : undefined
    return meets(gate, this.baseLibrary, client)
  }

  warn(topic: string, message: string): void {
    if (!this.development || config.onUnsupported === 'ignore' || this.warned[topic]) return
    this.warned[topic] = true
    console.warn(`[crossmp] ${message}`)
  }

  ask(target: never, method: never, options?: object): Promise<never> {
    return new Promise((resolve, fail) => {
      const success = (native: unknown) => resolve((native || {}) as never)
      const given = Object.assign({}, options, { success, fail })
      const returned = Object(((target as Native)[method] as Fn)(given)) as PromiseLike<unknown>
      // As in `invoke`: a promise beside the callbacks is no second answer, and its rejection not the app's.
      if (returned.then) {
        returned.then(
          (value) => value !== undefined && success(value),
          () => {},
        )
      }
    })
  }
}

// A version source that throws or says nonsense never breaks a call.
function text(read: () => unknown): string | undefined {
  try {
    const value = read()
    return typeof value === 'string' && value ? value : undefined
  } catch {
    return undefined
  }
}
