import type { Callable, FactoryContract } from '../types/contract'
import type { Driver } from '../types/driver'
import { failure } from './errors'
import { addEvents } from './events'
import { type Call, invoke } from './invoke'
import type { AnyRow, AnySpec, Bag, Given } from './row'
import { answer } from './sync'

export interface AnyFactorySpec extends AnySpec {
  readonly methods: { readonly [method: string]: true }
}
export interface AnyFactoryRow extends AnyRow {
  readonly method: string
  readonly methods?: { readonly [method: string]: Partial<AnyRow> | undefined }
}

/** Binds an API that makes an object at once: methods are calls on the native object, each a promise with callbacks. */
export function bindManager<C extends FactoryContract>(
  driver: Driver<never>,
  api: AnyFactorySpec,
  row?: AnyFactoryRow,
): Callable<C> {
  const make = () => {
    const call: Call = {
      task: answer(driver, api, row && { since: row.since, method: row.method }, []),
    }
    return addMethods({}, driver, api, row, call)
  }
  return make as Callable<C>
}

/**
 * Binds an API that opens something: an object at once, whose events tell how it went. Where it can't be made, they are an
 * error, then a close.
 */
export function bindSocket<C extends FactoryContract>(
  driver: Driver<never>,
  api: AnyFactorySpec,
  row?: AnyFactoryRow,
): Callable<C> {
  const open = (given: Given) => {
    const call: Call = {}
    const socket: Bag = {}
    const accepted = invoke(driver, api, row, given, call)
    const events = addEvents(socket, api, call)
    if (!call.task && call.end) {
      call.end(failure('version', `this host returns no ${api.name} task`))
    }
    accepted.then(null, (error) => {
      events.Error?.emit({ errMsg: error.errMsg })
      events.Close?.emit({ code: 1006, reason: error.errMsg })
    })
    return addMethods(socket, driver, api, row, call)
  }
  return open as Callable<C>
}

function addMethods(
  object: Bag,
  driver: Driver<never>,
  api: AnyFactorySpec,
  row: AnyFactoryRow | undefined,
  call: Call,
): Bag {
  for (const name of Object.keys(api.methods)) {
    const method = Object.assign({ since: 'unknown' }, row?.methods?.[name]) as AnyRow
    object[name] = (given?: Given) =>
      invoke(driver, { name }, method, given || {}, {}, (call.task as object) || {})
  }
  return object
}
