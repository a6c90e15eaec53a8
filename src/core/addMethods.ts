import type { Driver } from '../types/driver'
import { type AnySyncRow, callNow } from './callNow'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyOptions, AnyRequired, AnyRow, AnySpec, Bag, Native } from './row'

export interface AnyFactorySpec extends AnySpec {
  readonly events?: { readonly [event: string]: true }
  /** What each requires: arguments of what answers at once, options of calls. */
  readonly methods: { readonly [method: string]: AnyRequired }
}
type AnyMethodRow = Partial<AnyRow> & Partial<AnySyncRow> & Pick<AnySpec, 'essential'>

export interface AnyFactoryRow extends AnyRow {
  readonly method: string
  readonly methods?: { readonly [method: string]: AnyMethodRow | undefined }
  readonly made?: (object: Bag) => void
}

interface Factory {
  readonly driver: Driver<never>
  readonly api: AnyFactorySpec
  readonly gates: Gates
  readonly row: AnyFactoryRow | undefined
}

/** Gives an object its methods, which are those of a native one. */
export function addMethods(object: Bag, factory: Factory, native: Native): Bag {
  const { driver, api, gates, row } = factory
  const { since = false, errors, methods = {} } = row || {}
  for (const name of Object.keys(api.methods)) {
    const required = api.methods[name]
    const own = methods[name] || {}
    const bound = {
      driver,
      api: { name, required, essential: own.essential },
      gates,
      rows: Object.assign({ since, errors }, own),
      noGate: {},
    }
    object[name] = Array.isArray(required)
      ? (...args: unknown[]) => callNow(bound, args, native)
      : (options?: AnyOptions) => invoke(bound, options, native).promise
  }
  return object
}
