import type { AnyObjectSpec } from './addMethods'
import { type Call, takeAnswer } from './call'
import { createListeners, type Listeners, toEvent } from './listeners'
import { callMethod } from './native'
import type { Bag, Native } from './row'

type Events = { readonly [event: string]: Listeners }

/** One socket: the host's, and what the app hears of it. */
export interface Socket {
  readonly call: Call
  readonly events: Events
  /** The host's object, once there is one. */
  made?: Native
  /** Events on their way to the app. */
  early: number
  opened?: boolean
  closed?: boolean
  /** What the app closed it with: some hosts do not say. */
  asked?: { code: unknown; reason: unknown } | undefined
  timer?: ReturnType<typeof setTimeout>
}

/** Gives the app's object the methods of its events. */
export function addSocketEvents(object: Bag, api: AnyObjectSpec): Events {
  const events: { [event: string]: Listeners } = {}
  for (const event of Object.keys(api.events || {})) {
    const listeners = (events[event] = createListeners())
    object[`on${event}`] = listeners.on
    object[`off${event}`] = listeners.off
  }
  return events
}

/** At once, whoever listens: hosts differ in what they deliver to those who come later. */
export function listenToSocket(socket: Socket, native: Native): void {
  const { bound, session, row } = socket.call
  for (const event of Object.keys(socket.events)) {
    const map = row.events && row.events[event]
    const hear = (payload: unknown) => {
      const ours = socket.closed ? undefined : toEvent(map, payload)
      if (ours) receive(socket, event, Object(ours))
    }
    try {
      callMethod(native, `on${event}`, hear)
    } catch {
      if (session)
        session.warn(`${bound.api.name}: on${event} fails on this host, no event will come`)
    }
  }
}

function receive(socket: Socket, event: string, payload: Bag): void {
  if (event === 'Open') {
    socket.opened = true
    clearTimer(socket)
    // Not every host calls its success.
    takeAnswer(socket.call, {})
  }
  if (event === 'Close') emitClose(socket, payload)
  else if (event === 'Error' && !socket.opened) failToOpen(socket, String(payload.errMsg))
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

const clearTimer = ({ timer }: Socket): void => {
  if (timer) clearTimeout(timer)
}

/** It could not be made, which is an error, then a close: hosts do not all deliver both, nor once. */
export function failToOpen(socket: Socket, errMsg: string): void {
  if (socket.closed) return
  emit(socket, 'Error', { errMsg })
  emitClose(socket, { code: 1006, reason: errMsg })
}

function emitClose(socket: Socket, event: Bag): void {
  if (socket.closed) return
  socket.closed = true
  clearTimer(socket)
  emit(socket, 'Close', Object.assign({ code: 1005, reason: '' }, socket.asked, event))
}
