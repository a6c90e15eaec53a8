import type { Failure } from '../types/row'
import { failure } from './failure'
import type { Gates } from './gates'
import { toLimit } from './limit'
import type { AnyRow, AnySpec, Bag, Given } from './row'
import type { HostSession } from './session'

/** A copy of what the caller gave, less what is not for this host. The caller's object is never written to. */
export function accept(
  given: Given,
  api: AnySpec,
  row: AnyRow,
  session: HostSession,
  gates: Gates,
): Bag {
  const options: Bag = {}
  const plain = row.plain || (row.plain = {})
  for (const key of Object.keys(given)) {
    const value = key === 'timeout' ? toLimit(given[key]) : given[key]
    if (value === undefined || (value === null && api.nulls !== key)) continue
    if (plain[key] !== true) {
      if (session.driver.kept[key] === true) continue
      const gate = row.params && row.params[key]
      const refusal = gate !== undefined && gates.refuse(key, gate, session)
      if (refusal) {
        leaveOut(key, value, refusal, api, session)
        continue
      }
      if (gate === undefined) plain[key] = true
    }
    options[key] = value
  }
  return options
}

/** Refuses a call that lacks what it needs, the same on every host: also where the host would not mind. */
export function demand(given: Bag, { name, required = {}, nulls }: AnySpec): void {
  // Of a literal: `in` takes no list.
  for (const at in required) {
    const value = given[at]
    // Most of them are a text.
    if (value && !Array.isArray(value)) continue
    const what = required[at] === true ? at : required[at]
    const nothing = value === null || (Array.isArray(value) && !value.length)
    if (value === undefined || (nothing && what !== nulls)) {
      throw failure('argument', `${name} needs ${what}`)
    }
  }
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
