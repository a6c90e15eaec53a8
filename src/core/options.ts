import { lacking } from './missing'
import type { AnyRow, AnySpec, Bag, Given } from './row'
import type { HostSession } from './session'

/** A copy of what the caller gave, less what is not for this host. The caller's object is never written to. */
export function accept(given: Given, api: AnySpec, row: AnyRow, session: HostSession): Bag {
  const options: Bag = {}
  for (const key of Object.keys(given)) {
    const value = given[key]
    if (value === undefined || session.driver.kept[key] === true) continue
    const gate = row.params && row.params[key]
    if (gate === undefined || session.meets(gate) !== false) options[key] = value
    else if (key !== 'timeout') {
      const failure = lacking(key, gate, session)
      // A switch that is off asks for nothing.
      if (value && api.essential && api.essential[key]) throw failure
      session.warn(`${api.name}: ${failure.reason}, left out`)
    }
  }
  return options
}
