import type { Developer, Driver } from '../types/driver'
import type { Session } from '../types/row'

/** A session as the engine sees it. */
export interface HostSession extends Session<never> {
  readonly driver: Driver<never>
  readonly developer: Developer | undefined
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
  const read = (source: 'base' | 'client'): string | undefined => {
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
  const session: HostSession = {
    driver,
    host,
    developer: driver.develop && driver.develop(host, () => nameOf(session)),
    get base() {
      return read('base')
    },
    get client() {
      return read('client')
    },
    warn(message) {
      if (this.developer) this.developer.warn(message)
    },
  }
  return session
}

/** What shows in an error where the app called us; only in development. */
export const siteOf = (session: HostSession | undefined): ((error: Error) => void) | undefined =>
  session && session.developer && session.developer.here()

/** The host with its versions: `"Alipay 2.8.0, app 10.3.50"`. */
export const nameOf = ({ driver, base = 'of unknown version', client }: HostSession): string =>
  `${driver.title} ${base}${client ? `, app ${client}` : ''}`
