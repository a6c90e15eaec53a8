import type { Callable, FactoryContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyRow, AnySpec, Bag, Given } from './row'
import { type AnySyncRow, answer } from './sync'

export interface AnyFactorySpec extends AnySpec {
  readonly events?: { readonly [event: string]: true }
  /** What each requires: arguments of what answers at once, options of calls. */
  readonly methods: {
    readonly [method: string]: readonly string[] | { readonly [option: string]: true }
  }
}
type MethodRow = Partial<AnyRow | AnySyncRow> & Pick<AnySpec, 'essential'>

export interface AnyFactoryRow extends AnyRow {
  readonly method: string
  readonly methods?: { readonly [method: string]: MethodRow | undefined }
}

/** Binds an API that makes an object at once: its methods are calls on the native object, and throw or reject as APIs do. */
export function bindManager<C extends FactoryContract>(
  driver: Driver<never>,
  api: AnyFactorySpec,
  gates: Gates,
  row?: AnyFactoryRow,
): Callable<C> {
  const make = () => {
    const native = answer(driver, api, row && { since: row.since, method: row.method }, gates, [])
    return addMethods({}, driver, api, row, gates, (native || {}) as object)
  }
  return make as Callable<C>
}

/** Gives an object its methods, which are those of a native one. */
export function addMethods(
  object: Bag,
  driver: Driver<never>,
  api: AnyFactorySpec,
  row: AnyFactoryRow | undefined,
  gates: Gates,
  native: object,
): Bag {
  for (const name of Object.keys(api.methods)) {
    const own: MethodRow = (row && row.methods && row.methods[name]) || {}
    const method = Object.assign({ since: row && row.since, errors: row && row.errors }, own)
    const required = api.methods[name]
    const spec = { name, required, essential: own.essential } as AnySpec
    object[name] = Array.isArray(required)
      ? (...args: unknown[]) => answer(driver, spec, method as AnySyncRow, gates, args, native)
      : (given?: Given) => invoke(driver, spec, method as AnyRow, gates, given, native).promise
  }
  return object
}
