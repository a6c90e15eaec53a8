import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyCallable, AnyRow, AnySpec, Bag, Given, Native, Required } from './row'
import { type AnySyncRow, callNow } from './sync'

export interface AnyFactorySpec extends AnySpec {
  readonly events?: { readonly [event: string]: true }
  /** What each requires: arguments of what answers at once, options of calls. */
  readonly methods: { readonly [method: string]: Required }
}
type MethodRow = Partial<AnyRow> & Partial<AnySyncRow> & Pick<AnySpec, 'essential'>

export interface AnyFactoryRow extends AnyRow {
  readonly method: string
  readonly methods?: { readonly [method: string]: MethodRow | undefined }
}

interface Factory {
  readonly driver: Driver<never>
  readonly api: AnyFactorySpec
  readonly gates: Gates
  readonly row: AnyFactoryRow | undefined
}

/** Binds an API that makes an object at once: its methods are calls on the native object, and throw or reject as APIs do. */
export function bindManager(
  driver: Driver<never>,
  api: AnyFactorySpec,
  gates: Gates,
  row?: AnyFactoryRow,
): AnyCallable {
  const rows = row && { since: row.since, method: row.method }
  const bound = { driver, api, gates, rows }
  return () => addMethods({}, { driver, api, gates, row }, Object(callNow(bound, [])))
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
      ungated: {},
    }
    object[name] = Array.isArray(required)
      ? (...args: unknown[]) => callNow(bound, args, native)
      : (options?: Given) => invoke(bound, options, native).promise
  }
  return object
}
