import type { Bag, Names } from './row'

/** A copy with other names for some of its fields. */
export function rename(from: Bag, names: Names): Bag {
  const renamed: Bag = {}
  for (const name of Object.keys(from)) renamed[names[name] || name] = from[name]
  return renamed
}

/** The fields that are named, under our names. */
export function pick(from: Bag, names: Names): Bag {
  const picked: Bag = {}
  for (const ours of Object.keys(names)) {
    const value = from[names[ours] as string]
    if (value !== undefined) picked[ours] = value
  }
  return picked
}
