import { failure } from './failure'
import type { AnySpec, Bag } from './row'

/** Refuses a call that lacks an option it needs: the same on every host, also where the host would not mind. */
export function refuseMissing(options: Bag, api: AnySpec): void {
  const names = api.required as { readonly [option: string]: unknown }
  // Of a literal: `in` takes no list.
  for (const option in names) {
    const what = names[option]
    refuseNothing(options[option], what === true ? option : what, api)
  }
}

/** The same of a call that lacks an argument. */
export function refuseMissingArguments(args: readonly unknown[], api: AnySpec): void {
  const { required = [] } = api as { readonly required?: readonly string[] }
  required.forEach((what, at) => {
    refuseNothing(args[at], what, api)
  })
}

function refuseNothing(value: unknown, what: unknown, { name, nulls }: AnySpec): void {
  if (value === undefined || (isNothing(value) && what !== nulls)) {
    throw failure('argument', `${name} needs ${what}`)
  }
}

export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && !value.length)
