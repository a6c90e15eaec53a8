import type { NodePath } from '@babel/core'
import type { HostName } from '../options/globals'
import type { Member } from './place'
import { isAlias, placeOfName, readsOf } from './references'

/** Code that is looked at. */
export interface Use {
  /** What to show of it. */
  readonly at: NodePath
  /** What a guard has to be around. */
  readonly inside: NodePath
  /** The platform's own object, where it is read of that. */
  readonly native?: HostName
}

/** Where a file uses an API: behind the names it gave it, if they stay in the file. */
export function usesOfApi({ place, at }: Member): Use[] {
  const name = placeOfName(place)
  if ('expression' in name) return [{ at, inside: name.expression }]
  if (!isAlias(name.target)) return [{ at, inside: at }]
  return readsOf(name).map((read) => ({ at: read, inside: read }))
}
