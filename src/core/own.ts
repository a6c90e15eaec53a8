import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import type { Extras } from './call'
import { callRows } from './callRows'
import { extras } from './extras'
import type { Gates } from './gates'
import { has } from './native'
import type { AnySpec, Native } from './row'
import { sessionOf } from './session'

interface AnyOwnRow {
  readonly since: Gate
  readonly method?: string
  /** What is called in the place of the host. */
  readonly own?: Native
}

/** Rows to go by, and an object of ours where it stands for the host. */
interface Serving {
  readonly bound: {
    readonly driver: Driver<never>
    readonly api: AnySpec
    readonly gates: Gates
    readonly rows: never
    readonly extras: Extras
  }
  readonly target?: Native | undefined
}

/** Of an API whose last row is ours: what serves a call. That row does if the host has the native method of no other one. */
export function servingOf(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows: AnyOwnRow | readonly AnyOwnRow[],
): () => Serving {
  const natives = ([] as AnyOwnRow[]).concat(rows)
  const last = natives.pop()
  const serve = (some: unknown, target?: Native): Serving => ({
    bound: { driver, api, gates, rows: callRows(some as never) as never, extras },
    target,
  })
  const theirs = serve(natives)
  const ours = serve(last, last && last.own)
  // Its object has all methods: on a host that is too old for it, none is to be found.
  const none = serve(last, {})
  return () => {
    const session = sessionOf(driver)
    // The call says that there is no host.
    if (!session) return ours
    const host: Native = session.host
    if (natives.some(({ method }) => has(host, method || api.name))) return theirs
    return last && gates.refusal(api.name, last.since, session) ? none : ours
  }
}
