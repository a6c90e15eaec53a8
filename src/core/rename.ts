import type { Bag, Names } from './row'

/** A copy with other names for some of its fields. */
export function rename(from: Bag, names: Names = {}): Bag {
  const renamed: Bag = {}
  for (const name of Object.keys(from)) renamed[names[name] || name] = from[name]
  return renamed
}

/** The names read the other way. */
export function invert(names: Names): Names {
  const inverted: { [theirs: string]: string } = {}
  for (const ours of Object.keys(names)) inverted[names[ours] as string] = ours
  return inverted
}
