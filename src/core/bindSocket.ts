import type { Driver } from '../types/driver'
import { type AnyObjectSpec, addMethods, type MethodRows } from './addMethods'
import { callRows } from './callRows'
import { extras } from './extras'
import { failure, timedOut } from './failure'
import type { Gates } from './gates'
import { isLimitOurs, limitOf, toLimit } from './limit'
import { callMethod, has } from './native'
import type { AnyCallable, AnyOptions, AnyRow, Bag, Native } from './row'
import { addSocketEvents, failToOpen, listenToSocket, type Socket } from './socket'
import { socketMethods } from './socketMethods'
import { invokeStoppable, stop, watch } from './stopping'
import { swallow } from './swallow'

interface AnySocketRow extends AnyRow {
  readonly methods?: MethodRows
  readonly made?: (object: Bag) => void
}

/**
 * Binds an API that opens a connection: an object at once, whose events say how it went. Where it can't be made, they are an
 * error, then a close, and `fail` is called.
 */
export function bindSocket(
  driver: Driver<never>,
  api: AnyObjectSpec,
  gates: Gates,
  row?: AnySocketRow,
): AnyCallable {
  const bound = { driver, api, gates, rows: callRows(row), extras, watch, toLimit }
  let prototype: Bag | undefined
  return (options?: AnyOptions) => {
    prototype = prototype || addMethods({}, { driver, api, gates, row })
    const object: Bag = Object.create(prototype)
    const call = invokeStoppable(bound, options)
    // One more until the app has the socket, and can add its listeners.
    const socket: Socket = { call, events: addSocketEvents(object, api), early: 1 }
    const begin = (made: unknown) =>
      adopt(socket, Object(made), limitOf(Object(options), driver.name))
    // Taro promises its task.
    if (!swallow(call.task, begin)) begin(call.task)
    call.promise.then(null, ({ errMsg }) => failToOpen(socket, errMsg))
    Object.defineProperty(object, 'native', { value: socketMethods(socket, api) })
    if (row && row.made) row.made(object)
    socket.early--
    return object
  }
}

/** Takes what the host made: its socket, or something else. */
function adopt(socket: Socket, made: Native, limit: number | undefined): void {
  const { bound, session, row, promise } = socket.call
  if (!session || !row.since) return
  if (has(made, 'onOpen')) {
    socket.made = made
    if (limit && isLimitOurs(socket.call)) {
      socket.timer = setTimeout(() => giveUp(socket), limit)
    }
    listenToSocket(socket, made)
    return
  }
  const refusal =
    bound.gates.refusal(bound.api.name, row.since, session) ||
    failure('unsupported', 'this host makes no task')
  stop(socket.call, refusal)
  // It may have said that it succeeded.
  promise.then(
    () => failToOpen(socket, `${bound.api.name}:fail ${refusal.reason}`),
    () => {},
  )
}

function giveUp(socket: Socket): void {
  const { call, made = {} } = socket
  try {
    swallow(callMethod(made, 'close', { fail() {} }))
  } catch {
    // It never opened.
  }
  stop(call, timedOut)
  failToOpen(socket, `${call.bound.api.name}:fail timeout`)
}
