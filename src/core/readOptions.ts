import type { Failure } from '../types/row'
import type { BoundCall } from './call'
import type { AnyRow, AnySpec, Bag } from './row'
import type { HostSession } from './session'

/** Options without a gate, as earlier calls found them: to look for what is not there takes time. */
type NoGate = { [option: string]: true }

/**
 * What the caller gave, less what is not for this host: a copy, since the caller's object is never written to. One that is written
 * out in the call is nobody else's.
 */
export function readOptions(
  given: Bag,
  bound: BoundCall,
  session: HostSession,
  params: AnyRow['params'],
  noGate: NoGate,
): Bag {
  const isOwn = !bound.extras
  const options: Bag = isOwn ? given : {}
  for (const key of Object.keys(given)) {
    const value = readOption(key, given[key], bound, session, params, noGate)
    if (value === undefined) {
      if (isOwn) delete options[key]
    } else if (!isOwn || value !== given[key]) options[key] = value
  }
  return options
}

/** The value for this host; none: the option is left out. */
function readOption(
  key: string,
  given: unknown,
  { api, gates, toLimit, extras }: BoundCall,
  session: HostSession,
  params: AnyRow['params'],
  noGate: NoGate,
): unknown {
  const value = toLimit && key === 'timeout' ? toLimit(given) : given
  if (value === undefined || (value === null && api.nulls !== key)) return undefined
  if (noGate[key] === true) return value
  if (extras && extras.kept[key] === true) return undefined
  const gate = params && params[key]
  const refusal = gate !== undefined && gates.refusal(key, gate, session)
  if (refusal) return leaveOut(key, value, refusal, api, session)
  if (gate === undefined) noGate[key] = true
  return value
}

/** Where an option is refused: a time limit is ours then, a hint is warned of, what changes the call's meaning refuses it. */
function leaveOut(
  option: string,
  value: unknown,
  refusal: Failure,
  api: AnySpec,
  session: HostSession,
): void {
  if (option === 'timeout') return
  const nothing = api.essential && api.essential[option]
  if (nothing === undefined) session.warn(`${api.name}: ${refusal.reason}, left out`)
  else if (value !== nothing) throw refusal
}
