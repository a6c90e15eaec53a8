import { failure } from './failure'
import type { AnySpec, Bag } from './row'

/** Refuses a call that lacks an option or argument it needs: the same on every host, also where the host would not mind. */
export function refuseMissing(given: object, { name, required, nulls }: AnySpec): void {
  const values = given as Bag
  const names = required as { readonly [at: string]: true | string }
  // Of a literal: `in` takes no list.
  for (const at in names) {
    const value = values[at]
    const what = names[at] === true ? at : names[at]
    const nothing = value === null || (Array.isArray(value) && !value.length)
    if (value === undefined || (nothing && what !== nulls)) {
      throw failure('argument', `${name} needs ${what}`)
    }
  }
}
