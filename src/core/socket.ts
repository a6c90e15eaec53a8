import type { Driver } from '../types/driver'
import { type AnyFactoryRow, type AnyFactorySpec, addMethods } from './factory'
import { failure, timedOut } from './failure'
import type { Gates } from './gates'
import { invoke, keepsLimit } from './invoke'
import { limitOf } from './limit'
import { createListeners, type Listeners, toEvent } from './listeners'
import { callMethod, has } from './native'
import type { AnyCallable, Bag, Given, Native } from './row'
import { type Call, stop, takeAnswer } from './settle'
import { swallow } from './swallow'

type Events = { readonly [event: string]: Listeners }

/** One socket: the host's, and what the app hears of it. */
interface Socket {
  readonly call: Call
  readonly events: Events
  /** The host's object, once there is one. */
  made?: Native
  /** Events on their way to the app. */
  early: number
  opened?: boolean
  closed?: boolean
  /** What the app closed it with: some hosts do not tell. */
  asked?: { code: unknown; reason: unknown } | undefined
  timer?: ReturnType<typeof setTimeout>
}

/**
 * Binds an API that opens a connection: an object at once, whose events say how it went. Where it can't be made, they are an
 * error, then a close, and `fail` is called.
 */
export function bindSocket(
  driver: Driver<never>,
  api: AnyFactorySpec,
  gates: Gates,
  row?: AnyFactoryRow,
): AnyCallable {
  const bound = { driver, api, gates, rows: row, ungated: {} }
  return (options?: Given) => {
    const object: Bag = {}
    const call = invoke(bound, options)
    // One more until the app has the socket, and can add its listeners.
    const socket: Socket = { call, events: addEvents(object, api), early: 1 }
    const begin = (made: unknown) =>
      open(socket, Object(made), limitOf(Object(options), driver.name))
    // Taro promises its task.
    if (!swallow(call.task, begin)) begin(call.task)
    call.promise.then(null, ({ errMsg }) => fail(socket, errMsg))
    addMethods(object, { driver, api, gates, row }, methodsOf(socket, api))
    socket.early--
    return object
  }
}

/** The host has answered with its socket, or with something else. */
function open(socket: Socket, made: Native, limit: number | undefined): void {
  const { bound, session, row, promise } = socket.call
  if (!session || !row.since) return
  if (has(made, 'onOpen')) {
    socket.made = made
    if (limit && keepsLimit(bound, row, session)) {
      socket.timer = setTimeout(() => giveUp(socket), limit)
    }
    listen(socket, made)
    return
  }
  const why =
    bound.gates.refuse(bound.api.name, row.since, session) ||
    failure('unsupported', 'this host makes no task')
  stop(socket.call, why)
  // It may have said that it succeeded.
  promise.then(
    () => fail(socket, `${bound.api.name}:fail ${why.reason}`),
    () => {},
  )
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

// At once, whoever listens: hosts differ in what they deliver to those who come later.
function listen(socket: Socket, native: Native): void {
  const { bound, session, row } = socket.call
  for (const event of Object.keys(socket.events)) {
    const map = row.events && row.events[event]
    const hear = (payload: unknown) => {
      const ours = socket.closed ? undefined : toEvent(map, payload)
      if (ours) take(socket, event, Object(ours))
    }
    try {
      callMethod(native, `on${event}`, hear)
    } catch {
      if (session)
        session.warn(`${bound.api.name}: on${event} fails on this host, no event will come`)
    }
  }
}

function take(socket: Socket, event: string, payload: Bag): void {
  if (event === 'Open') {
    socket.opened = true
    clear(socket)
    // Not every host tells of its success.
    takeAnswer(socket.call, {})
  }
  if (event === 'Close') close(socket, payload)
  else if (event === 'Error' && !socket.opened) fail(socket, String(payload.errMsg))
  else emit(socket, event, payload)
}

/** What comes while the host makes the socket waits until the app can listen, and what comes then waits behind it. */
function emit(socket: Socket, event: string, payload: unknown): void {
  const listeners = socket.events[event]
  const deliver = () => listeners && listeners.emit(payload)
  const wait = () => {
    socket.early++
    Promise.resolve().then(() => {
      socket.early--
      deliver()
    })
  }
  if (socket.early) wait()
  else deliver()
}

const clear = ({ timer }: Socket): void => {
  if (timer) clearTimeout(timer)
}

/** It could not be made: hosts do not all tell both, nor once. */
function fail(socket: Socket, errMsg: string): void {
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

function giveUp(socket: Socket): void {
  const { call, made = {} } = socket
  try {
    swallow(callMethod(made, 'close', { fail() {} }))
  } catch {
    // It never opened.
  }
  stop(call, timedOut)
  fail(socket, `${call.bound.api.name}:fail timeout`)
}

/** The host's methods, whether or not it could make its object, or only will. */
function methodsOf(socket: Socket, api: AnyFactorySpec): Native {
  const native: Bag = {}
  for (const method of Object.keys(api.methods)) {
    native[method] = method === 'close' ? closing(socket) : calling(socket, method)
  }
  return native
}

interface NativeOptions extends Bag {
  success(native: object): void
  fail(native: unknown): void
}

const calling = (socket: Socket, method: string) => (options: NativeOptions) => {
  const { made, closed } = socket
  if (!made || closed) throw failure('network', 'the socket is not connected')
  if (!has(made, method)) throw failure('unsupported', `a socket of this host has no ${method}`)
  return callMethod(made, method, options)
}

/** To close what is closed, or about to be, is no failure. */
const closing = (socket: Socket) => (options: NativeOptions) => {
  if (socket.closed) return options.success({})
  const earlier = socket.asked
  const { code, reason } = options
  socket.asked = earlier || { code: code || 1000, reason: reason || '' }
  const refused = (native: unknown) => {
    if (earlier || socket.closed) return options.success({})
    socket.asked = undefined
    options.fail(native)
  }
  try {
    return calling(socket, 'close')(Object.assign({}, options, { fail: refused }))
  } catch (thrown) {
    refused(thrown)
  }
}
