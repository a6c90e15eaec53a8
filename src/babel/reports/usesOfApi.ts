import { isAlias, type Member, named, readsOf } from '../find/uses'
import type { Use } from './finding'

/** Where a file uses an API: behind the names it gave it, if they stay in the file. */
export function usesOfApi({ place, at }: Member): Use[] {
  const given = named(place)
  if ('expression' in given) return [{ at, inside: given.expression }]
  if (!isAlias(given.target)) return [{ at, inside: at }]
  return readsOf(given).map((read) => ({ at: read, inside: read }))
}
