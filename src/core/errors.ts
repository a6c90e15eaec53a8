import type { Driver } from '../types/driver'
import type { ErrorKind, MpxError } from '../types/error'
import type { Failure, Meanings } from '../types/row'
import type { HostSession } from './session'

/** WeChat's public number for each kind. An abort has none; what a host lacks is 100. */
const errnos: { readonly [kind: string]: number } = {
  abort: 0,
  cancel: 1,
  unknown: 4,
  timeout: 5,
  denied: 103,
  argument: 1001,
  domain: 600002,
  network: 600003,
  'not-found': 1300002,
  quota: 1300202,
}

// How hosts word each kind, tried in this order. Both platforms mix English into their reasons, whatever the phone's language.
const words: { readonly [K in ErrorKind]?: RegExp } = {
  abort: /abort/i,
  cancel: /cancel/i,
  timeout: /time.{0,2}out/i,
  domain: /domain/i,
  denied: /den[iy]|permission|auth/i,
  'not-found': /no such|not.*(found|exist)/i,
  argument: /param|invalid/i,
  quota: /exceed|quota|limit|too large|full/i,
  network: /network|net::|cronet|interrupt|connect|socket|dns|ssl|redirect/i,
}

/** A host's words as our reason: the API's name is no part of it, as in "uploadFile:fail no such file". */
export const reasonOf = (words: unknown): string =>
  String(words || '').replace(/^\w+:fail[: ]*/, '') || 'unknown error'

/** What WeChat's number tells, if there is one, else the host's own words. */
export function kindOf(reason: string, errno?: unknown): ErrorKind {
  const told =
    Object.keys(errnos).find((kind) => errno && errnos[kind] === errno) ||
    Object.keys(words).find((kind) => (words[kind as ErrorKind] as RegExp).test(reason))
  return (told || 'unknown') as ErrorKind
}

/** A failure that is ours to state; throw it from a mapping to refuse a call. */
export const failure = (kind: ErrorKind, reason: string): Failure => ({ kind, reason })

/** A native failure, or one of ours that was thrown on the way, in our words. */
export function translate(driver: Driver<never>, native: unknown, meanings?: Meanings): Failure {
  const given = Object(native)
  if (given.kind) return given
  const { kind, reason, errno } = driver.failure(given, meanings || {})
  // Reasons that every app tells apart are one word.
  return { kind, reason: /^(abort|cancel|timeout)$/.test(kind) ? kind : reason, errno }
}

// `name` is a getter because an assignment would count as a side effect of importing.
class ApiError extends Error {
  override get name(): string {
    return 'MpxError'
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this)
  }
}

/**
 * The error that a call rejects with.
 *
 * @param native what the host handed over
 * @param site made where the app called us; only in development
 */
export function createError(
  api: string,
  session: HostSession | undefined,
  failure: Failure,
  native?: unknown,
  site?: Error,
): MpxError {
  const { kind, reason, errno } = failure
  const errMsg = `${api}:fail ${reason}`
  const error = new ApiError(
    session ? `${errMsg} (${session.words})` : errMsg,
  ) as Writable<MpxError>
  const number = errno || (kind in errnos ? errnos[kind] : 100)
  error.errMsg = errMsg
  error.kind = kind
  error.api = api
  if (session) error.platform = session.driver.name
  if (number) error.errno = number
  // A failure that is ours did not come from the host.
  Object.defineProperty(error, 'native', { value: native === failure ? undefined : native })
  if (site) error.stack = String(site.stack).replace(/^(Error\n)?/, `${error}\n`)
  return error
}
type Writable<T> = { -readonly [K in keyof T]: T[K] }
