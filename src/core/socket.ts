import type { Callable, FactoryContract } from '../types/contract'
import type { Driver } from '../types/driver'
import { failure } from './errors'
import { type AnyFactoryRow, type AnyFactorySpec, addMethods } from './factory'
import type { Gates } from './gates'
import { invoke, isOurs } from './invoke'
import { limitOf } from './limit'
import { createListeners, type Listeners } from './listeners'
import { run } from './report'
import { type AnyRow, type Bag, type Fn, type Given, has, type Native } from './row'
import { type HostSession, sessionOf } from './session'
import { type Call, end as endCall } from './settle'
import { swallow } from './swallow'

type Events = { readonly [event: string]: Listeners }

/** One socket: the host's, and what the app hears of it. */
interface Socket {
  readonly call: Call
  readonly events: Events
  /** The host's object, once there is one. */
  made?: Native
  opened?: boolean
  closed?: boolean
  /** What the app closed it with: some hosts do not tell. */
  asked?: { code: unknown; reason: unknown }
  timer?: ReturnType<typeof setTimeout>
}

/**
 * Binds an API that opens a connection: an object at once, whose events tell how it went. Where it can't be made, they are an
 * error, then a close, and `fail` is called.
 */
export function bindSocket<C extends FactoryContract>(
  driver: Driver<never>,
  api: AnyFactorySpec,
  gates: Gates,
  row?: AnyFactoryRow,
): Callable<C> {
  const open = (options?: Given) => {
    const given: Given = Object(options)
    const session = sessionOf(driver) as HostSession
    const object: Bag = {}
    const call = invoke(driver, api, row, gates, given)
    const socket: Socket = { call, events: addEvents(object, api) }
    const limit = limitOf(given, driver.name)
    const begin = (made: unknown): void => {
      if (made && has(made as Native, 'onOpen')) {
        socket.made = made as Native
        if (limit && isOurs(call.row as AnyRow, session, gates)) {
          socket.timer = setTimeout(() => stop(socket, api.name), limit)
        }
        listen(socket, socket.made, row)
      } else if (call.row) {
        const why =
          gates.refuse(api.name, call.row.since, session) ||
          failure('unsupported', 'this host makes no task')
        endCall(call, why)
        // It may have told that it succeeded.
        call.promise.then(
          () => refuse(socket, `${api.name}:fail ${why.reason}`),
          () => {},
        )
      }
    }
    // Taro promises its task.
    if (!swallow(call.task, begin)) begin(call.task)
    call.promise.then(null, ({ errMsg }) => refuse(socket, errMsg))
    addMethods(object, driver, api, row, gates, methodsOf(socket, api))
    object.close = closing(socket, object.close as Fn)
    return object
  }
  return open as unknown as Callable<C>
}

const closing = (socket: Socket, close: Fn) => (options?: Given) => {
  const { code, reason } = Object(options)
  socket.asked = { code: code || 1000, reason: reason || '' }
  return close(options)
}

function addEvents(object: Bag, api: AnyFactorySpec): Events {
  const events: { [event: string]: Listeners } = {}
  for (const event of Object.keys(api.events || {})) {
    const listeners = (events[event] = createListeners())
    object[`on${event}`] = listeners.on
    object[`off${event}`] = listeners.off
  }
  return events
}

// At once, whoever listens: hosts differ in what they tell those who come later.
function listen(socket: Socket, native: Native, row: AnyFactoryRow | undefined): void {
  const heard: { [event: string]: (event: Bag) => void } = {
    Open(event) {
      socket.opened = true
      clear(socket)
      emit(socket, 'Open', event)
    },
    Error(event) {
      if (socket.opened) emit(socket, 'Error', event)
      else refuse(socket, event.errMsg as string)
    },
    Close: (event) => close(socket, event),
  }
  for (const event of Object.keys(socket.events)) {
    const map = row && row.events && row.events[event]
    const hear = heard[event] || ((payload: Bag) => emit(socket, event, payload))
    ;(native[`on${event}`] as Fn)((payload: unknown) => {
      if (!socket.closed) hear((map ? map(payload) : payload) as Bag)
    })
  }
}

const emit = ({ events }: Socket, event: string, payload: unknown): void =>
  (events[event] as Listeners).emit(payload)

const clear = ({ timer }: Socket): void => {
  if (timer) clearTimeout(timer)
}

/** It could not be made: hosts do not all tell both, nor once. */
function refuse(socket: Socket, errMsg: string): void {
  if (socket.closed) return
  emit(socket, 'Error', { errMsg })
  close(socket, { code: 1006, reason: errMsg })
}

function close(socket: Socket, event: Bag): void {
  if (socket.closed) return
  socket.closed = true
  clear(socket)
  emit(socket, 'Close', Object.assign({ code: 1005, reason: '' }, socket.asked, event))
}

function stop(socket: Socket, api: string): void {
  const { call, made } = socket
  run(() => swallow((made as Native & { close: Fn }).close({ fail() {} })), undefined)
  endCall(call, failure('timeout'))
  refuse(socket, `${api}:fail timeout`)
}

/** The host's methods, whether or not it could make its object, or only will. */
function methodsOf(socket: Socket, api: AnyFactorySpec): Native {
  const native: Bag = {}
  for (const method of Object.keys(api.methods)) {
    native[method] = methodOf(socket, method)
  }
  return native
}

const methodOf = (socket: Socket, method: string) => (options: unknown) => {
  const { made } = socket
  if (!made) throw failure('network', 'the socket is not connected')
  return (made[method] as Fn)(options)
}
