import type { Gate } from '../types/gate'
import type { Meanings } from '../types/row'
import { answerNow } from './askNow'
import { createError } from './createError'
import { findNative } from './findNative'
import { refuseMissingArguments } from './refuseMissing'
import type { Bound, Native } from './row'
import { type HostSession, sessionOf } from './session'
import { toFailure } from './translate'

export interface AnySyncRow {
  readonly since: Gate
  readonly method?: string
  readonly errors?: Meanings | undefined
  readonly params?: { readonly [index: number]: readonly [name: string, gate: Gate] }
  readonly args?: (...args: unknown[]) => unknown[]
  readonly finish?: (native: unknown[], session: HostSession) => void
  readonly result?: (native: unknown, args: unknown[], session: HostSession) => unknown
  readonly call?: (host: Native, args: unknown[], session: HostSession) => unknown
}

/**
 * Calls the host once and gives the normalised answer.
 *
 * `target` is the object the method belongs to, where that is not the host itself.
 */
export function callNow(bound: Bound<AnySyncRow>, args: unknown[], target?: Native): unknown {
  const current = sessionOf(bound.driver)
  let errors: Meanings | undefined
  let answered = false
  try {
    const { session, row, host, method, native: ask } = findNative(bound, current, target)
    errors = row.errors
    refuseMissingArguments(args, bound.api)
    refuseTooNew(args, row, bound, session)
    const native = row.args ? row.args(...args) : args
    if (row.finish) row.finish(native, session)
    answered = true
    const said = row.call ? row.call(host, args, session) : answerNow(host, method, ask, native)
    return row.result ? row.result(said, args, session) : said
  } catch (thrown) {
    const failed = toFailure(thrown, answered, bound, errors)
    throw createError(bound.api.name, current, failed, failed.native)
  }
}

// None of them is a hint, and what is not true asks for nothing.
function refuseTooNew(
  args: unknown[],
  { params = {} }: AnySyncRow,
  { gates }: Bound<AnySyncRow>,
  session: HostSession,
): void {
  args.forEach((value, index) => {
    const param = params[index]
    const refusal = value && param && gates.refusal(param[0], param[1], session)
    if (refusal) throw refusal
  })
}
