import type { Driver } from '../types/driver'
import { type AnySyncRow, callNow } from './callNow'
import { callRows } from './callRows'
import { extras } from './extras'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyOptions, AnyRequired, AnyRow, AnySpec, Bag, Native } from './row'

export interface AnyObjectSpec extends AnySpec {
  readonly events?: { readonly [event: string]: true }
  /** What each requires: arguments of what answers at once, options of calls. */
  readonly methods: { readonly [method: string]: AnyRequired }
}
type AnyMethodRow = Partial<AnyRow> & Partial<AnySyncRow> & Pick<AnySpec, 'essential'>
export type MethodRows = { readonly [method: string]: AnyMethodRow | undefined }

/** What the objects of an API have in common. */
export interface ObjectClass<Spec extends AnyObjectSpec = AnyObjectSpec, R = ObjectRow> {
  readonly driver: Driver<never>
  readonly api: Spec
  readonly gates: Gates
  readonly row: R | undefined
}
interface ObjectRow extends Pick<AnyRow, 'since' | 'errors'> {
  readonly methods?: MethodRows
}

/** An object of ours: its methods call those of the host's. */
export interface Made {
  readonly native: Native
  /** The object whose method returned it. */
  readonly parent?: Made | undefined
}

/**
 * Gives a prototype the methods that call the native object's. A native method that returns its object, or the one that this came
 * from, returns ours.
 */
export function addMethods(prototype: Bag, { driver, api, gates, row }: ObjectClass): Bag {
  const { since = false, errors, methods = {} } = row || {}
  for (const name of Object.keys(api.methods)) {
    const required = api.methods[name]
    const own = methods[name] || {}
    const bound = {
      driver,
      api: { name, required, essential: own.essential },
      gates,
      rows: callRows(Object.assign({ since, errors }, own)),
      extras,
    }
    Object.assign(prototype, {
      [name]: Array.isArray(required)
        ? function (this: Made, ...args: unknown[]) {
            return oursFor(callNow(bound, args, this.native), this)
          }
        : function (this: Made, options?: AnyOptions) {
            return invoke(bound, options, this.native).promise
          },
    })
  }
  return prototype
}

function oursFor(said: unknown, object: Made | undefined): unknown {
  if (!object) return said
  return said === object.native ? object : oursFor(said, object.parent)
}
