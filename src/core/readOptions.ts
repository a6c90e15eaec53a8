import type { Failure } from '../types/row'
import type { BoundCall } from './call'
import type { AnyRow, AnySpec, Bag } from './row'
import type { HostSession } from './session'

/** Takes what was given, less what is not for this host. */
export function readOptions(
  given: Bag,
  options: Bag,
  bound: BoundCall,
  session: HostSession,
  params: AnyRow['params'],
): Bag {
  for (const name of Object.keys(given)) {
    const value = readOption(name, given[name], bound, session, params)
    if (value === undefined) delete options[name]
    else options[name] = value
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
): unknown {
  const value = toLimit && key === 'timeout' ? toLimit(given) : given
  if (value === undefined || (value === null && api.nulls !== key)) return undefined
  if (extras && extras.kept[key] === true) return undefined
  const gate = params && params[key]
  const refusal = gate !== undefined && gates.refusal(key, gate, session)
  if (refusal) return leaveOut(key, value, refusal, api, session)
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
