import type { Driver } from '../types/driver'
import { hasComponent } from './component'
import { gatesOf } from './features'
import { sessionOf } from './session'
import { admits } from './supports'
import { unpack } from './unpack'
import type { Meets } from './version'

/** Answers for the unified API: what crossmp emulates counts, what a host has beside it does not. */
export function createCanIUse(
  driver: Driver<never>,
  meets: Meets,
  support: string,
): (query: string) => boolean {
  return (query) => {
    const session = sessionOf(driver)
    if (!session || typeof query !== 'string') return false
    const [name = '', ...path] = query.split('.')
    const api = unpack(support, name)
    if (!api) return hasComponent(query, session)
    return admits(session, meets, api.via, gatesOf(api, path))
  }
}
