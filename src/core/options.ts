import { failure } from './errors'
import type { AnyRow, AnySpec, Bag, Given } from './row'
import type { HostSession } from './session'
import { describe } from './version'

// Ours, not the host's: callbacks are replaced, a signal stays with us.
const reserved: Bag = {
  success: true,
  fail: true,
  complete: true,
  signal: true,
  ['__proto__']: true,
}

/** A copy of what the caller gave, less what is not for this host. The caller's object is never written to. */
export function accept(given: Given, api: AnySpec, row: AnyRow, session: HostSession): Bag {
  const options: Bag = {}
  const gates = row.params
  for (const key of Object.keys(given)) {
    const value = given[key]
    if (value === undefined || reserved[key] === true || session.driver.bags[key]) continue
    const gate = gates && gates[key]
    if (gate === undefined || session.meets(gate) !== false) options[key] = value
    else if (key !== 'timeout') refuseOrDrop(key, value, gate, api, session)
  }
  return options
}

function refuseOrDrop(
  key: string,
  value: unknown,
  gate: Exclude<AnyRow['since'], undefined>,
  api: AnySpec,
  session: HostSession,
): void {
  const { title } = session.driver
  const need = gate ? `${key} needs ${title} ${describe(gate)}` : `${title} has no ${key}`
  // A switch that is off asks for nothing.
  if (api.essential && api.essential[key] && value !== false)
    throw failure(gate ? 'version' : 'unsupported', need)
  session.warn(`${api.name}.${key}`, `${api.name}: ${need}. Left out on ${session.words}.`)
}

/** Merges what only this platform knows, last, without touching the callbacks. */
export function addExtras(native: Bag, extras: Bag | undefined): void {
  if (!extras) return
  for (const key of Object.keys(extras)) {
    if (reserved[key] !== true && extras[key] !== undefined) native[key] = extras[key]
  }
}
