import type { Driver } from '../types/driver'
import type { ErrorKind, MpxError } from '../types/error'
import type { Failure, Meaning } from '../types/row'
import type { HostSession } from './session'

// WeChat's public error numbers. An abort has none.
const errnos: { readonly [K in ErrorKind]?: number } = {
  cancel: 1,
  timeout: 5,
  unsupported: 100,
  version: 100,
  'host-missing': 100,
  denied: 103,
  argument: 1001,
  network: 600003,
  domain: 600002,
  'not-found': 1300002,
  quota: 1300202,
  unknown: 4,
}

// The first that fits. Both platforms word their reasons in English here, whatever the phone's language.
const texts: readonly (readonly [RegExp, ErrorKind])[] = [
  [/abort/i, 'abort'],
  [/cancel/i, 'cancel'],
  [/time(d )?[ -]?out/i, 'timeout'],
  [/domain/i, 'domain'],
  [/den(y|ied)|permission|unauthori/i, 'denied'],
  [/no such|not (be )?(found|exist)/i, 'not-found'],
  [/exceed|quota|too large|limit reached/i, 'quota'],
  [/param|invalid/i, 'argument'],
  [/network|interrupted|connect|socket|dns|net::|ssl/i, 'network'],
]

/** The kind that a host's own words tell. */
export function kindOf(reason: string): ErrorKind {
  for (const [pattern, kind] of texts) if (pattern.test(reason)) return kind
  return 'unknown'
}

/** A failure that is ours to state; throw it from a mapping to refuse a call. */
export const failure = (kind: ErrorKind, reason: string): Failure => ({ kind, reason })

/**
 * What a host said, read: by what its code means, else by its words, if it had any. Reasons that every app tells apart are one
 * word.
 */
export function toFailure(words: unknown, meaning?: Meaning, errno?: number): Failure {
  // "uploadFile:fail timeout", "uploadFile:fail:timeout": the API's name is not part of the reason.
  const own = typeof words === 'string' ? words.replace(/^\w+:fail[: ]*/, '') : ''
  const reason = own || 'unknown error'
  const [kind, number] =
    typeof meaning === 'object' ? meaning : [meaning || kindOf(reason), undefined]
  const plain = kind === 'abort' || kind === 'cancel' || kind === 'timeout'
  return {
    kind,
    reason: plain ? kind : reason,
    errno: kind === 'abort' ? undefined : errno || number,
  }
}

// `name` is a getter because an assignment would count as a side effect of importing.
class ApiError extends Error {
  override get name(): 'MpxError' {
    return 'MpxError'
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this)
  }
}

/** A native failure, or one of ours that was thrown on the way, in our words. */
export function translate(
  driver: Driver<never>,
  native: unknown,
  errors?: { readonly [code: number]: Meaning },
): Failure {
  const ours = native as Failure
  return ours && ours.kind && ours.reason ? ours : driver.failure(native, errors)
}

/**
 * The error that a call rejects with.
 *
 * @param native what the host handed over
 * @param site made where the app called us; only in development
 */
export function createError(
  api: string,
  driver: Driver<never>,
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
  error.errMsg = errMsg
  error.kind = kind
  error.api = api
  if (session) error.platform = driver.name
  const number = errno === undefined ? errnos[kind] : errno
  if (number !== undefined) error.errno = number
  // A failure that is ours did not come from the host.
  Object.defineProperty(error, 'native', { value: native === failure ? undefined : native })
  if (site) error.stack = `${error}\n${String(site.stack).replace(/^.*\n/, '')}`
  return error
}
type Writable<T> = { -readonly [K in keyof T]: T[K] }
