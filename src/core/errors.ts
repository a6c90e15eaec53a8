import type { ErrorKind, MpxError } from '../types/error'
import type { Failure, Meaning, Meanings } from '../types/row'
import { type HostSession, nameOf } from './session'

type Kind = readonly [kind: ErrorKind, errno: number, words: RegExp]

// Each kind with WeChat's public number, and how hosts word it, tried in this order. An abort has no number; what is not here,
// `version` and `host-missing`, is WeChat's 100 as well. Made where a call fails: an app starts without.
const findKind = (test: (kind: Kind) => boolean): Kind | undefined => {
  const kinds: readonly Kind[] = [
    ['abort', 0, /abort/i],
    ['cancel', 1, /cancel/i],
    ['timeout', 5, /time.{0,2}out|超时/i],
    ['domain', 600002, /domain/i],
    ['denied', 103, /den[iy]|permission|auth/i],
    ['not-found', 1300002, /no such|n[o']t.*(found|exist)/i],
    // Taro's words.
    ['unsupported', 100, /支持.*API/],
    ['argument', 1001, /param|invalid/i],
    ['quota', 1300202, /exceed|quota|limit|too large|full/i],
    [
      'network',
      600003,
      /network|net::|fetch|load failed|cronet|interrupt|connect|socket|dns|ssl|redirect/i,
    ],
    ['unknown', 4, /^/],
  ]
  return kinds.find(test)
}

/** What a host said, read: by what its code means, else by WeChat's number, else by its words. */
export function read(said: unknown, meaning?: Meaning, number?: unknown): Failure {
  // The API's name is no part of the reason: "uploadFile:fail no such file".
  const reason = String(said || '').replace(/^\w+:fail[: ]*(undefined$)?/, '') || 'unknown error'
  const [told] = findKind(([, , words]) => words.test(reason)) as Kind
  // One code may stand for any network failure: then the words tell a timeout.
  const late = meaning === 'network' && told === 'timeout'
  const [known] = findKind(([, errno]) => errno === number) || [told]
  const [kind, errno = number] = ([] as unknown[]).concat(late ? told : meaning || known) as [
    ErrorKind,
    number?,
  ]
  // Reasons that every app tells apart are one word.
  return {
    kind,
    reason: /^(abort|cancel|timeout)$/.test(kind) ? kind : reason,
    errno: errno as number,
  }
}

/** A failure that is ours to state; throw it from a mapping to refuse a call. */
export const failure = (kind: ErrorKind, reason?: string): Failure => ({ kind, reason })

/** A native failure, or one of ours that was thrown on the way, in our words. */
export function translate(native: unknown, session: HostSession, meanings?: Meanings): Failure {
  const given = Object(native)
  return given.kind ? given : session.driver.failure(given, meanings || {})
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
  site?: Error | false | undefined,
): MpxError {
  const { kind, reason = kind, errno } = failure
  const errMsg = `${api}:fail ${reason}`
  const error = new ApiError(
    session ? `${errMsg} (${nameOf(session)})` : errMsg,
  ) as Writable<MpxError>
  const [, number] = findKind(([known]) => known === kind) || [kind, 100]
  error.errMsg = errMsg
  error.kind = kind
  error.api = api
  if (session) error.platform = session.driver.name
  if (number) error.errno = errno || number
  // A failure that is ours did not come from the host.
  Object.defineProperty(error, 'native', { value: native === failure ? undefined : native })
  // Some engines have a stack of what is thrown only, some put the error before it.
  if (site && site.stack) error.stack = `${error}\n${site.stack.replace(/^Error.*\n/, '')}`
  return error
}
type Writable<T> = { -readonly [K in keyof T]: T[K] }
