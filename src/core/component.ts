import type { Driver } from '../types/driver'
import { onOf } from './onOf'
import type { Native } from './row'
import { type HostSession, sessionOf } from './session'

/** Components are written in small letters: `'button.open-type.share'`. */
export const isComponent = (query: string): boolean => /^[a-z][a-z-]*(\.|$)/.test(query)

/** Whether the host has a component, or a bare API, as far as it says so. */
export function hasComponent(query: string, { host, driver }: HostSession): boolean {
  const asked = onOf(query)
  const [name = ''] = asked.split('.')
  // What its object has is no component. It is a bare API where the host's names are ours, but for what `mpx` has otherwise.
  const isMember = name in (host as object)
  const isBare = driver.spelling === 'contract' && name !== 'env' && name !== 'canIUse'
  if (isMember ? !isBare : !isComponent(asked)) return false
  try {
    return (host as Native & { canIUse(query: string): unknown }).canIUse(asked) === true
  } catch {
    return false
  }
}

/** Makes what the Babel plugin writes in the place of a `canIUse` that asks for a component. */
export const createHasComponent =
  (driver: Driver<never>) =>
  (query: string): boolean => {
    const session = sessionOf(driver)
    return !!session && hasComponent(query, session)
  }
