import type { ErrorKind } from '../types/error'
import type { Failure } from '../types/row'
import type { HostSession } from './session'

// What a host hands over may look like a failure of ours, and never holds this.
const mark = {}

/** A failure in our words; throw it from a mapping to refuse a call. */
export const failure = (
  kind: ErrorKind,
  reason?: string,
  errno?: number,
  native?: unknown,
): Failure => ({ kind, reason, errno, native, mark })

export const isFailure = (thrown: unknown): thrown is Failure => Object(thrown).mark === mark

/** What a host threw, to be read yet: its words are its own. Those of any other error are the engine's, and no app should read them. */
export const hostThrew = (native: unknown): HostThrew => ({ hostThrew: mark, native })
export const isHostThrew = (thrown: unknown): thrown is HostThrew =>
  Object(thrown).hostThrew === mark
interface HostThrew {
  readonly hostThrew: object
  readonly native: unknown
}

/** A web page, or a test that installed none. */
export const noHost = (): Failure => failure('host-missing', 'there is no mini-program host here')

/** The platform never does it. */
export const unsupported = (what: string, { driver }: HostSession): Failure =>
  failure('unsupported', `${driver.title} has no ${what}`)

/** The host is older than what is `needed`, in words. */
export const tooOld = (what: string, { driver }: HostSession, needed: string): Failure =>
  failure('version', `${what} needs ${driver.title} ${needed}`)

/** The app ended the call. */
export const aborted: Failure = { kind: 'abort', mark }
/** The call took longer than the app allows. */
export const timedOut: Failure = { kind: 'timeout', mark }
