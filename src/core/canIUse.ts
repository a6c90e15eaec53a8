import type { Driver } from '../types/driver'
import { hasComponent } from './component'
import { gatesOf, hasOwn, type Support } from './features'
import { sessionOf } from './session'
import { admits } from './supports'
import type { Meets } from './version'

/** Answers for the unified API: what crossmp emulates counts, what a host has beside it does not. */
export function createCanIUse(
  driver: Driver<never>,
  meets: Meets,
  support: { readonly [api: string]: Support },
): (query: string) => boolean {
  return (query) => {
    const session = sessionOf(driver)
    if (!session || typeof query !== 'string') return false
    const [name = '', ...path] = query.split('.')
    if (!hasOwn(support, name)) return hasComponent(query, session)
    const api = support[name] as Support
    return admits(session, meets, api.via, gatesOf(api, path))
  }
}
