import type { Driver } from '../types/driver'
import type { ObjectClass } from './addMethods'
import { type AnySyncRow, callNow } from './callNow'
import type { Gates } from './gates'
import { type AnyClassRow, type AnyClassSpec, makerOf } from './objectClass'
import type { AnyCallable, Bag, Native } from './row'
import type { HostSession } from './session'

export interface AnyFactoryRow extends AnySyncRow, AnyClassRow {
  readonly made?: (object: Bag, native: Native) => void
}

/** Binds an API that makes an object at once: its methods are calls on the native object, and throw or reject as APIs do. */
export function bindFactory(
  driver: Driver<never>,
  api: AnyClassSpec,
  gates: Gates,
  row?: AnyFactoryRow,
): AnyCallable {
  return factoryOf({ driver, api, gates, row })
}

type Class = ObjectClass<AnyClassSpec, AnyFactoryRow>

/**
 * Nothing of it is made before the first call: most apps ask for few of the objects that there are.
 *
 * @param own what is called in the place of the host
 */
export function factoryOf(of: Class, own?: Native): AnyCallable {
  let make: AnyCallable | undefined
  return (...args: unknown[]) => {
    make = make || create(of, own)
    return make(...args)
  }
}

function create(of: Class, own?: Native): AnyCallable {
  const { driver, api, gates, row } = of
  const make = makerOf(of)
  // A host that has one of a kind hands the same object out each time, and so do we.
  const objects = new WeakMap<object, object>()
  const result = (said: unknown, args: unknown[], session: HostSession): object => {
    const key = Object(said)
    const known = objects.get(key)
    if (known) return known
    const object = make(row && row.result ? row.result(said, args, session) : said)
    objects.set(key, object)
    if (row && row.made) row.made(object, object.native)
    return object
  }
  const bound = { driver, api, gates, rows: row && Object.assign({}, row, { result }) }
  return (...args: unknown[]) => callNow(bound, args, own)
}
