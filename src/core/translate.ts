import type { ErrorKind } from '../types/error'
import type { Failure, Meaning, Meanings } from '../types/row'
import { failure, isFailure, isHostThrew } from './failure'
import { findKind } from './kinds'
import { reasonOf, withoutNames } from './reason'
import type { AnySpec, Bound } from './row'

type Known = readonly [kind: ErrorKind, errno?: number, ...rest: unknown[]]
type Of = Pick<Bound, 'api' | 'driver'>

const unreadable = "the host's answer can not be read"

/**
 * What a mapping threw, in our words: a failure of ours, or one of the host. An error is neither: its words are the engine's.
 *
 * @param answered the host had answered: it was not the app's options that could not be used
 */
export function toFailure(
  thrown: unknown,
  answered: boolean,
  bound: Of,
  meanings?: Meanings,
): Failure {
  if (isHostThrew(thrown)) return translate(thrown.native, bound, meanings)
  if (!(thrown instanceof Error)) return translate(thrown, bound, meanings)
  if (answered) return failure('unknown', unreadable)
  return failure('argument', 'an option has a value that can not be used')
}

/**
 * A native failure in our words; one that is ours already stays. Its kind is what the API's codes say, else the platform's, else WeChat's public number, else the
 * host's words.
 */
export function translate(native: unknown, { api, driver }: Of, meanings: Meanings = {}): Failure {
  try {
    if (isFailure(native)) return native
    const said = Object(native)
    const code = driver.code(said)
    const reason = reasonOf(
      typeof native === 'string' ? native : said.errMsg || said.errorMessage || said.message,
    )
    const worded = kindOf(withoutNames(reason), api)
    const known: Known = byCode(meanings[code] || driver.meanings[code], worded) ||
      (said.errno ? findKind(([, errno]) => errno === said.errno) : undefined) || [worded]
    const [kind, errno = said.errno] = known
    // Apps compare "chooseImage:fail cancel": a reason that says no more than that is that word.
    const bare =
      /^(abort|cancel|timeout)$/.test(kind) && (!reason || (worded === kind && !reason[14]))
    const words = reason || (code ? `error ${code}` : 'unknown error')
    return failure(kind, bare ? kind : words, errno, native)
  } catch {
    return failure('unknown', unreadable, undefined, native)
  }
}

function kindOf(words: string, { network }: AnySpec): ErrorKind {
  const [kind = 'unknown'] = findKind(([, , pattern]) => pattern.test(words)) || []
  return network ? network(words, kind) : kind
}

// One code may stand for any network failure, or for any URL that is not taken: then the words say whether it is a timeout, or a domain.
function byCode(meaning: Meaning | undefined, worded: ErrorKind): Known | undefined {
  if (typeof meaning !== 'string') return meaning
  return [/^(network timeout|argument domain)$/.test(`${meaning} ${worded}`) ? worded : meaning]
}
