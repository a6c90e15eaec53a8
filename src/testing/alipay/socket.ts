import { queryOf, withQuery } from '../engine/body'
import { requireNetwork, targetOf } from '../engine/client'
import type { Connection, SocketEvents } from '../engine/connection'
import { Connections } from '../engine/connections'
import { methodsOf } from '../engine/define'
import { fail } from '../engine/failure'
import { requestHeaders } from '../engine/headers'
import {
  type CallContext,
  type Natives,
  type TaskApi,
  taskApi,
  type Values,
} from '../engine/members'
import type { SocketPlan } from '../engine/wire'
import type { Kernel } from '../kernel'
import { refererOf, rules } from './net'
import { closeApi, createSocketTask, sendApi } from './socketTask'
import { alipayTables } from './tables'

/** `@mini-types/my` 3.0.5: `multiple`. */
const tasks = { base2: '2.3.1' }

const planOf = (kernel: Kernel, given: Values, call: CallContext): SocketPlan => {
  const url = withQuery(given.url as string, given.data ? queryOf(given.data) : '')
  return {
    url: targetOf(kernel, rules, call.api, url, 'ws'),
    headers: { ...requestHeaders({}, given.header), referer: refererOf(kernel) },
    protocols: (given.protocols as string[] | undefined) ?? [],
    // Alipay docs: 30 s by default.
    timeout: typeof given.timeout === 'number' ? given.timeout : 30_000,
  }
}

/** Binary data crosses the host's bridge as base64 text. */
const payloadOf = ({ runtime }: Kernel, data: string | ArrayBuffer) =>
  typeof data === 'string'
    ? { data, isBuffer: false }
    : { data: runtime.text.decode(new Uint8Array(data), 'base64'), isBuffer: true }

/** Alipay typings: a task's listeners get `{ data: { socketTaskID, … } }`. */
const taskEvents = (
  kernel: Kernel,
  connections: Connections,
  connection: Connection,
): SocketEvents => {
  const socketTaskID = connection.id
  const tell = (event: string, data: object, more: object = {}): void =>
    connection.listeners.emit(event, { data: { socketTaskID, ...data }, ...more })
  return {
    open: () => tell('open', {}),
    message: (data) => tell('message', payloadOf(kernel, data)),
    error: (errorMessage) => tell('error', { errorMessage }, { error: 1 }),
    close: (code, reason) => {
      connections.remove(connection)
      tell('close', { code, reason })
    },
  }
}

/** Without `multiple`, only my.onSocketX hears of the connection. */
const globalEvents = (
  kernel: Kernel,
  connections: Connections,
  connection: Connection,
): SocketEvents => ({
  open: () => kernel.emit('socketOpen'),
  message: (data) => kernel.emit('socketMessage', payloadOf(kernel, data)),
  error: (errorMessage) => kernel.emit('socketError', { error: 1, errorMessage }),
  close: (_code, reason) => {
    connections.remove(connection)
    kernel.emit('socketClose', { reason })
  },
})

interface Both {
  /** The one connection that there is without `multiple`. */
  readonly single: Connections
  /** Those with `multiple`. */
  readonly many: Connections
}

const isMultiple = (kernel: Kernel, multiple: unknown): boolean =>
  multiple === true && kernel.has(tasks)

const connect = (
  kernel: Kernel,
  { single, many }: Both,
  given: Values,
  call: CallContext,
): void => {
  const plan = planOf(kernel, given, call)
  requireNetwork(kernel, call)
  const multiple = isMultiple(kernel, given.multiple)
  const own = multiple ? many : single
  // Alipay docs: 5 at once with `multiple`; else a new one closes the one there is.
  if (multiple && own.size >= 5) throw fail('too many connections', { error: 3 })
  if (!multiple) single.latest?.close()
  const connection = own.of(call)
  own.add(connection)
  const events = multiple
    ? taskEvents(kernel, own, connection)
    : globalEvents(kernel, own, connection)
  connection.connect(plan, events)
}

/** Alipay docs: my.connectSocket. A task with `multiple: true` only, and never a promise. */
const connectSocket = (kernel: Kernel, both: Both): TaskApi =>
  taskApi({
    promise: false,
    taskSince: tasks,
    task: methodsOf(alipayTables, 'SocketTask'),
    createTask: (call, given) =>
      given.multiple === true ? createSocketTask(kernel, both.many.of(call)) : undefined,
    run: (given, call) => {
      connect(kernel, both, given, call)
      return undefined
    },
  })

export const socket = (kernel: Kernel): Natives => {
  const both: Both = { single: new Connections(kernel), many: new Connections(kernel) }
  const only = (): Connection => {
    if (both.single.latest) return both.single.latest
    throw fail('WebSocket is not connected', { error: 10 })
  }
  return {
    connectSocket: connectSocket(kernel, both),
    sendSocketMessage: sendApi(kernel, only),
    closeSocket: closeApi(only),
  }
}
