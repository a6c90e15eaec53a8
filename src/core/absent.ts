import type { Driver } from '../types/driver'
import type { MpxError } from '../types/error'
import { createError } from './errors'
import { noHost, unsupported } from './gates'
import { createListeners } from './listeners'
import type { AnyCallable, AnySpec, Bag, Given } from './row'
import { callBack } from './runCallback'
import { isDevelopment, sessionOf } from './session'
import type { AnyTaskSpec } from './taskEvents'

// APIs that a platform never has. They behave as the engine's do, and bring nothing of the engine into a bundle.

/** Rejects. */
export function bindAbsentCall(driver: Driver<never>, api: AnySpec): AnyCallable {
  return (given?: Given) => settle(given, Promise.reject(refusalOf(driver, api)))
}

/** Rejects, and the promise is a task on which nothing happens. */
export function bindAbsentTask(driver: Driver<never>, api: AnyTaskSpec): AnyCallable {
  return (given?: Given) => {
    const rejected = settle(given, Promise.reject(refusalOf(driver, api)))
    const task = Object.assign(rejected, { abort: nothing })
    for (const addEvent of valuesOf(api.events)) addEvent(task, nothing, nothing)
    return task
  }
}

/** Throws: what answers at once, what subscribes, and what makes an object. */
export function bindAbsentSync(driver: Driver<never>, api: AnySpec): AnyCallable {
  return () => {
    throw refusalOf(driver, api)
  }
}

interface SocketSpec extends AnySpec {
  readonly events: { readonly [event: string]: true }
  readonly methods: { readonly [method: string]: unknown }
}

/** Makes a socket that failed: its events are an error, then a close. */
export function bindAbsentSocket(driver: Driver<never>, api: SocketSpec): AnyCallable {
  return (given?: Given) => {
    const error = refusalOf(driver, api)
    const failed = Promise.reject(error)
    const socket: Bag = {}
    for (const event of Object.keys(api.events)) {
      const { on, off, emit } = createListeners()
      socket[`on${event}`] = on
      socket[`off${event}`] = off
      const payload = payloadOf(event, error.errMsg)
      if (payload) failed.then(null, () => emit(payload))
    }
    const refused = (options?: Given) => settle(options, failed)
    // To close what is closed is no failure.
    const closed = (options?: Given) => settle(options, Promise.resolve({ errMsg: 'close:ok' }))
    for (const method of Object.keys(api.methods)) {
      socket[method] = method === 'close' ? closed : refused
    }
    settle(given, failed)
    return socket
  }
}

const payloadOf = (event: string, reason: string): object | undefined => {
  if (event === 'Error') return { errMsg: reason }
  return event === 'Close' ? { code: 1006, reason } : undefined
}

function refusalOf(driver: Driver<never>, { name }: AnySpec): MpxError {
  const session = sessionOf(driver)
  const site = session && isDevelopment(session) && new Error()
  return createError(
    name,
    session,
    session ? unsupported(name, session) : noHost(),
    undefined,
    site,
  )
}

/** Tells the callbacks, which make a rejection count as handled. */
function settle(given: Given | undefined, promise: Promise<object>): Promise<object> {
  const { success, fail, complete }: Given = Object(given)
  if (success || fail || complete) {
    promise.then(callBack(success, complete), callBack(fail, complete))
  }
  return promise
}

const nothing = (): void => {}

const valuesOf = <T>(table: { readonly [name: string]: T }): T[] =>
  Object.keys(table).map((name) => table[name] as T)
