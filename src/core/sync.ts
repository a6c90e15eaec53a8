import type { Callable, SyncContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import type { Meanings } from '../types/row'
import { askNow } from './askNow'
import { createError } from './errors'
import type { Gates } from './gates'
import { find } from './missing'
import { demand } from './options'
import type { AnyRows, AnySpec, Bag, Native } from './row'
import { type HostSession, sessionOf } from './session'
import { toFailure } from './translate'

export interface AnySyncRow {
  readonly since: Gate
  readonly method?: string
  readonly errors?: Meanings
  readonly params?: { readonly [index: number]: readonly [name: string, gate: Gate] }
  readonly args?: (...args: unknown[]) => unknown[]
  readonly result?: (native: unknown, args: unknown[], session: HostSession) => unknown
  readonly call?: (host: Native, args: unknown[], session: HostSession) => unknown
}

/** Binds an API that answers at once. It throws what an asynchronous one would reject with. */
export function bindSync<C extends SyncContract>(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows<AnySyncRow>,
): Callable<C> {
  const call = (...args: unknown[]) => answer(driver, api, rows, gates, args)
  return call as Callable<C>
}

/**
 * Calls the host once and gives the normalised answer.
 *
 * `target` is the object the method belongs to, where that is not the host itself.
 */
export function answer(
  driver: Driver<never>,
  api: AnySpec,
  rows: AnyRows<AnySyncRow>,
  gates: Gates,
  args: unknown[],
  target?: object,
): unknown {
  const session = sessionOf(driver) as HostSession
  let errors: Meanings | undefined
  let answered = false
  try {
    const { row, host, method } = find(api.name, rows, session, gates, target)
    const { args: toNative, params, result, call } = row
    errors = row.errors
    demand(args as unknown as Bag, api)
    if (params) refuseTooNew(args, params, session, gates)
    const given = toNative ? toNative(...args) : args
    answered = true
    if (call) return call(host, args, session)
    const native = askNow(host, method, given)
    return result ? result(native, args, session) : native
  } catch (thrown) {
    const failed = toFailure(thrown, answered, api, session, errors)
    throw createError(api.name, session, failed, failed.native)
  }
}

// None of them is a hint, and what is not true asks for nothing.
function refuseTooNew(
  args: unknown[],
  params: NonNullable<AnySyncRow['params']>,
  session: HostSession,
  gates: Gates,
): void {
  for (const index of Object.keys(params) as unknown as number[]) {
    const [name, gate] = params[index] as [string, Gate]
    const refusal = args[index] && gates.refuse(name, gate, session)
    if (refusal) throw refusal
  }
}
