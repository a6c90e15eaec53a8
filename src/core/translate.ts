import type { ErrorKind } from '../types/error'
import type { Failure, Meaning, Meanings } from '../types/row'
import { HostThrew } from './askNow'
import { failure, isFailure } from './failure'
import { findKind, type Kind } from './kinds'
import { reasonOf, withoutNames } from './reason'
import type { AnySpec, Bag } from './row'
import type { HostSession } from './session'

const unreadable = "the host's answer can not be read"

/**
 * What a mapping threw, in our words: a failure of ours, or one of the host. An error is neither: its words are the engine's.
 *
 * @param answered the host had answered: it was not the app's options that could not be used
 */
export function toFailure(
  thrown: unknown,
  answered: boolean,
  api: AnySpec,
  session: HostSession,
  meanings?: Meanings,
): Failure {
  if (isFailure(thrown)) return thrown
  if (thrown instanceof HostThrew) return translate(thrown.native, api, session, meanings)
  if (!(thrown instanceof Error)) return translate(thrown, api, session, meanings)
  if (answered) return failure('unknown', unreadable)
  return failure('argument', 'an option has a value that can not be used')
}

/**
 * A native failure in our words. Its kind is what the API's codes say, else the platform's, else WeChat's public number, else the
 * host's words.
 */
export function translate(
  native: unknown,
  api: AnySpec,
  { driver }: HostSession,
  meanings: Meanings = {},
): Failure {
  try {
    const said: Bag = Object(typeof native === 'string' ? { message: native } : native)
    const code = driver.code(said)
    const number = said.errno as number
    const reason = reasonOf(said.errMsg || said.errorMessage || said.message)
    const worded = kindOf(withoutNames(reason), api)
    const [kind, errno = number] =
      told(meanings[code] || driver.meanings[code], worded) ||
      (number && findKind(([, errno]) => errno === number)) ||
      ([worded] as const)
    // Apps compare "chooseImage:fail cancel": a reason that says no more than that is that word.
    const bare =
      /^(abort|cancel|timeout)$/.test(kind) && (!reason || (worded === kind && !reason[14]))
    const words = reason || (code ? `error ${code}` : 'unknown error')
    return failure(kind, bare ? kind : words, errno, native)
  } catch {
    return failure('unknown', unreadable, undefined, native)
  }
}

/** For what talks to a server, words about the way there come first, and no user is asked. */
function kindOf(words: string, { network }: AnySpec): ErrorKind {
  const fits = ([, , pattern]: Kind) => pattern.test(words)
  const onTheWay = (kind: Kind) => /^(abort|timeout|network|domain)$/.test(kind[0]) && fits(kind)
  const [kind] = ((network && findKind(onTheWay)) || findKind(fits)) as Kind
  return network && kind === 'cancel' ? 'network' : kind
}

// One code may stand for any network failure, or for any URL that is not taken: then the words tell a timeout, or a domain.
function told(
  meaning: Meaning | undefined,
  worded: ErrorKind,
): readonly [ErrorKind, number?] | undefined {
  if (typeof meaning !== 'string') return meaning
  return [/^(network timeout|argument domain)$/.test(`${meaning} ${worded}`) ? worded : meaning]
}
