import type { Failure } from '../types/row'
import type { BoundCall } from './call'
import type { AnyRow, AnySpec, Bag } from './row'
import type { HostSession } from './session'

/**
 * A copy of what the caller gave, less what is not for this host. The caller's object is never written to.
 *
 * @param noGate options without a gate, as earlier calls found them
 */
export function readOptions(
  given: Bag,
  { api, gates, toLimit }: BoundCall,
  session: HostSession,
  params: AnyRow['params'],
  noGate: { [option: string]: true },
): Bag {
  const options: Bag = {}
  for (const key of Object.keys(given)) {
    const value = toLimit && key === 'timeout' ? toLimit(given[key]) : given[key]
    if (value === undefined || (value === null && api.nulls !== key)) continue
    if (noGate[key] !== true) {
      if (session.driver.kept[key] === true) continue
      const gate = params && params[key]
      const refusal = gate !== undefined && gates.refusal(key, gate, session)
      if (refusal) {
        leaveOut(key, value, refusal, api, session)
        continue
      }
      if (gate === undefined) noGate[key] = true
    }
    options[key] = value
  }
  return options
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
