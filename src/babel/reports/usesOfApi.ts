import type { Member } from '../find/place'
import { isAlias, placeOfName, readsOf } from '../find/references'
import type { Use } from './finding'

/** Where a file uses an API: behind the names it gave it, if they stay in the file. */
export function usesOfApi({ place, at }: Member): Use[] {
  const name = placeOfName(place)
  if ('expression' in name) return [{ at, inside: name.expression }]
  if (!isAlias(name.target)) return [{ at, inside: at }]
  return readsOf(name).map((read) => ({ at: read, inside: read }))
}
