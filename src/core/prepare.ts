import type { BoundCall } from './call'
import type { CallRow } from './callRows'
import { readOptions } from './readOptions'
import { isNothing, refuseMissing } from './refuseMissing'
import type { Bag } from './row'
import type { HostSession } from './session'

/**
 * The options of a call for this host: a copy, since the caller's object is never written to. One that is written out in the call is
 * nobody else's. Throws where the call lacks one that it needs, or has one that can't be left out.
 */
export function prepare(given: Bag, bound: BoundCall, row: CallRow, session: HostSession): Bag {
  const { extras } = bound
  const plain = row.plain && readPlain(given, extras ? {} : given, row.plain)
  if (plain) return plain
  const names = Object.keys(given)
  const options = readOptions(given, extras ? {} : given, bound, session, row.params)
  refuseMissing(options, bound.api)
  // Calls of an app are alike: the next one may need no look at each option.
  const isPlain = (name: string): boolean => name !== 'timeout' && !row.params[name]
  if (Object.keys(options).length === names.length && names.every(isPlain)) row.plain = names
  return options
}

/** Options that have these names and no others, and something in each; undefined for any other ones. */
function readPlain(given: Bag, options: Bag, names: readonly string[]): Bag | undefined {
  let at = 0
  for (const name in given) {
    const value = given[name]
    if (names[at++] !== name || isNothing(value)) return undefined
    if (options !== given) options[name] = value
  }
  // What is inherited is none of them.
  return at === names.length && at === Object.keys(given).length ? options : undefined
}
