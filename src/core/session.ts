import type { Driver } from '../types/driver'
import type { Session } from '../types/row'
import { config } from './config'

/** A session as the engine sees it. */
export interface HostSession extends Session<never> {
  readonly driver: Driver<never>
  /** The host with its versions: `"Alipay 2.8.0, app 10.3.50"`. */
  readonly words: string
  /** Whether the app runs as a developer's build. */
  readonly development: boolean
}

/** The session of the host that a driver finds right now, or undefined where there is none. */
export function sessionOf(driver: Driver<never>): HostSession | undefined {
  const host = driver.host()
  if (host && (!current || current.host !== host)) current = open(driver, host)
  return host && current
}
let current: HostSession | undefined

// Asked once per host object: every answer costs a native call.
function open(driver: Driver<never>, host: never): HostSession {
  // A version source that throws or says nonsense never breaks a call.
  const read = (source: (host: never) => unknown) => {
    try {
      const told = source(host)
      if (typeof told === 'string') return told
    } catch {
      // As if it had told nothing.
    }
    return undefined
  }
  const base = read(driver.base)
  const client = read(driver.client)
  const warned: { [message: string]: boolean } = {}
  return {
    driver,
    host,
    base,
    client,
    development: read(driver.env) === 'develop',
    words: `${driver.title} ${base || 'of unknown version'}${client ? `, app ${client}` : ''}`,
    warn(message) {
      if (!isDevelopment(this) || config.onUnsupported === 'ignore' || warned[message]) return
      warned[message] = true
      console.warn(`[crossmp] ${message} (${this.words})`)
    },
  }
}

export const isDevelopment = (session: HostSession): boolean =>
  config.development === undefined ? session.development : config.development
