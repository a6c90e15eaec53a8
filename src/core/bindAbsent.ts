import type { Driver } from '../types/driver'
import type { MpxError } from '../types/error'
import { createError } from './createError'
import { noHost, unsupported } from './failure'
import { createListeners } from './listeners'
import type { AnyCallable, AnyOptions, AnySpec, Bag } from './row'
import { reaction } from './runCallback'
import { sessionOf, siteOf } from './session'
import type { AnyTaskSpec } from './taskEvents'

// APIs that a platform never has. They behave as the engine's do, and bring nothing of the engine into a bundle.

/** Rejects. */
export function bindAbsentCall(driver: Driver<never>, api: AnySpec): AnyCallable {
  return (options?: AnyOptions) => withCallbacks(options, Promise.reject(errorOf(driver, api)))
}

/** Rejects, and the promise is a task on which nothing happens. */
export function bindAbsentTask(driver: Driver<never>, api: AnyTaskSpec): AnyCallable {
  return (options?: AnyOptions) => {
    const rejected = withCallbacks(options, Promise.reject(errorOf(driver, api)))
    const task = Object.assign(rejected, { abort: nothing })
    for (const addEvent of valuesOf(api.events)) addEvent(task, nothing, nothing)
    return task
  }
}

/** Throws: what answers at once, what subscribes, and what makes an object. */
export function bindAbsentSync(driver: Driver<never>, api: AnySpec): AnyCallable {
  return () => {
    throw errorOf(driver, api)
  }
}

interface SocketSpec extends AnySpec {
  readonly events: { readonly [event: string]: true }
  readonly methods: { readonly [method: string]: unknown }
}

/** Makes a socket that failed: its events are an error, then a close. */
export function bindAbsentSocket(driver: Driver<never>, api: SocketSpec): AnyCallable {
  return (options?: AnyOptions) => {
    const error = errorOf(driver, api)
    const failed = Promise.reject(error)
    const socket: Bag = {}
    for (const event of Object.keys(api.events)) {
      const { on, off, emit } = createListeners()
      socket[`on${event}`] = on
      socket[`off${event}`] = off
      const payload = payloadOf(event, error.errMsg)
      if (payload) failed.then(null, () => emit(payload))
    }
    const refused = (given?: AnyOptions) => withCallbacks(given, failed)
    // To close what is closed is no failure.
    const closed = (given?: AnyOptions) =>
      withCallbacks(given, Promise.resolve({ errMsg: 'close:ok' }))
    for (const method of Object.keys(api.methods)) {
      socket[method] = method === 'close' ? closed : refused
    }
    withCallbacks(options, failed)
    return socket
  }
}

const payloadOf = (event: string, reason: string): object | undefined => {
  if (event === 'Error') return { errMsg: reason }
  return event === 'Close' ? { code: 1006, reason } : undefined
}

function errorOf(driver: Driver<never>, { name }: AnySpec): MpxError {
  const session = sessionOf(driver)
  const failed = session ? unsupported(name, session) : noHost()
  return createError(name, session, failed, undefined, siteOf(session))
}

/** The promise, and what calls the callbacks, which make a rejection count as handled. */
function withCallbacks(options: AnyOptions | undefined, promise: Promise<object>): Promise<object> {
  const { success, fail, complete }: AnyOptions = Object(options)
  if (success || fail || complete) {
    promise.then(reaction(success, complete), reaction(fail, complete))
  }
  return promise
}

const nothing = (): void => {}

const valuesOf = <T>(table: { readonly [name: string]: T }): T[] =>
  Object.keys(table).map((name) => table[name] as T)
