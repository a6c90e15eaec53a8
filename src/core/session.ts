import type { Driver } from '../types/driver'
import type { Session } from '../types/row'
import { config } from './config'

/** A session as the engine sees it. */
export interface HostSession extends Session<never> {
  readonly driver: Driver<never>
  /** `'develop'`: the app runs as a developer's build. */
  readonly env: string | undefined
}

/** The session of the host that a driver finds right now, or undefined where there is none. */
export function sessionOf(driver: Driver<never>): HostSession | undefined {
  const host = driver.host()
  if (!host) return undefined
  const held = sessions[driver.name]
  return held && held.host === host ? held : (sessions[driver.name] = createSession(driver, host))
}
const sessions: { [platform: string]: HostSession } = {}

function createSession(driver: Driver<never>, host: never): HostSession {
  const said: { [source: string]: string | undefined } = {}
  // Each is read when it is needed, and once: an answer costs a native call.
  const read = (source: 'base' | 'client' | 'env'): string | undefined => {
    if (!(source in said)) {
      said[source] = undefined
      // A source that throws or says nonsense never breaks a call: it has said nothing.
      try {
        const answer = driver[source](host)
        if (answer && typeof answer === 'string') said[source] = answer
      } catch {}
    }
    return said[source]
  }
  const warned: { [message: string]: boolean } = {}
  return {
    driver,
    host,
    get base() {
      return read('base')
    },
    get client() {
      return read('client')
    },
    get env() {
      return read('env')
    },
    warn(message) {
      if (!isDevelopment(this) || config.onUnsupported === 'ignore' || warned[message]) return
      warned[message] = true
      console.warn(`[crossmp] ${message} (${nameOf(this)})`)
    },
  }
}

export const isDevelopment = (session: HostSession): boolean =>
  config.development === undefined ? session.env === 'develop' : config.development

/** The host with its versions: `"Alipay 2.8.0, app 10.3.50"`. */
export const nameOf = ({ driver, base = 'of unknown version', client }: HostSession): string =>
  `${driver.title} ${base}${client ? `, app ${client}` : ''}`
