import { gatesOf, isEmulated, type Support, toLimited } from '../core/features'
import { features } from '../entries/features'
import { natives } from '../entries/natives'
import type { Gate, Platform } from '../types/gate'
import type { Needs } from '../types/row'

/** What is known of an API on one platform. */
export interface Known extends Support {
  /** From when the platform has each of its native methods, the newest first. */
  readonly rows: readonly Gate[]
  /** Whether the host alone knows what it has. */
  readonly bare?: true
  /** Options that the platform needs beside what every call does. */
  readonly needs?: Needs
  /** Options that refuse the call where they can't be kept, each with the value that asks for nothing. */
  readonly essential?: { readonly [option: string]: unknown }
  /** What the app has to declare in its app.json: a field, or one more text in a list. */
  readonly declare?: { readonly [field: string]: string | true }
  /** What its options are called elsewhere: by a host, where it is ours; by us, where it is the host's. */
  readonly spellings?: { readonly [other: string]: string }
}

export type Features = { readonly [P in Platform]: { readonly [api: string]: Known } }

/** What is known of an API; undefined where the platform lacks it. */
export const knownOf = (platform: Platform, api: string): Known | undefined =>
  entryOf(features, platform, api)

/** What is publicly known of a member of the platform's own object; undefined where nothing is. */
export const knownNative = (platform: Platform, member: string): Known | undefined =>
  entryOf(natives, platform, member)

function entryOf(tables: Features, platform: Platform, name: string): Known | undefined {
  const table = tables[platform]
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** The API that a native method of a platform serves, if that is one. */
export function servedBy(platform: Platform, native: string): string | undefined {
  const serves = (each: Known) => each.via.includes(native) && !each.bare
  const served = Object.entries(features[platform]).filter(([, known]) => serves(known))
  return served.length === 1 ? served[0]?.[0] : undefined
}

/** What must hold for an option, or for a value of it. A host's own object keeps no time limit that it is too old for, as crossmp does. */
export function optionGates(known: Known, option: string, value?: string): readonly Gate[] {
  const own = known.via.length === 0 && isEmulated(option) && known.options?.[option]
  if (!own) return gatesOf(known, ['object', option, ...(value === undefined ? [] : [value])])
  const { since } = toLimited(own)
  return since === undefined ? [] : [since]
}

/** From when a platform has the oldest of the native methods that serve an API. */
export function sinceOf({ rows }: Known): Gate {
  return rows.at(-1) ?? 'unknown'
}
