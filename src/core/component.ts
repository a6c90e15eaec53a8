import type { Driver } from '../types/driver'
import type { Native } from './row'
import { type HostSession, sessionOf } from './session'

/** Components are written in small letters: `'button.open-type.share'`. */
export const isComponent = (query: string): boolean => /^[a-z][a-z-]*(\.|$)/.test(query)

/** Whether the host has a component, as far as it says so. What its object has is none. */
export function hasComponent(query: string, { host }: HostSession): boolean {
  const [name = ''] = query.split('.')
  if (!isComponent(query) || name in (host as object)) return false
  try {
    return (host as Native & { canIUse(query: string): unknown }).canIUse(query) === true
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
