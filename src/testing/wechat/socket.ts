import { requireNetwork, targetOf } from '../engine/client'
import type { Connection, SocketEvents } from '../engine/connection'
import { Connections } from '../engine/connections'
import { fail } from '../engine/failure'
import { always } from '../engine/fields'
import {
  type CallContext,
  type Natives,
  onEvent,
  optional,
  required,
  type TaskApi,
  taskApi,
  type Values,
} from '../engine/members'
import type { SocketPlan } from '../engine/wire'
import type { Kernel } from '../kernel'
import { commonTransfer, rules } from './net'
import { closeApi, createSocketTask, sendApi } from './socketTask'

/** WeChat docs: 5 connections from 1.7.0; before, a new one closes the one there is. */
const makeRoom = (kernel: Kernel, connections: Connections): void => {
  const many = kernel.has('1.7.0')
  if (!many) connections.latest?.close()
  else if (connections.size >= 5) throw rules.tooManyCalls()
}

const planOf = (kernel: Kernel, given: Values, call: CallContext): SocketPlan => {
  const { headers, timeout } = commonTransfer(kernel, given)
  const url = targetOf(rules, call.api, given.url as string, 'ws:')
  return { url, headers, timeout, protocols: (given.protocols as string[] | undefined) ?? [] }
}

/** Both the task's listeners and wx.onSocketX hear of a connection. */
const eventsOf = (
  kernel: Kernel,
  connections: Connections,
  connection: Connection,
): SocketEvents => {
  const tell = (event: string, payload: object): void => {
    connection.listeners.emit(event, payload)
    kernel.emit(`socket.${event}`, payload)
  }
  return {
    open: (header) => tell('open', kernel.has('2.0.0') ? { header } : {}),
    message: (data) => tell('message', { data }),
    error: (reason) => tell('error', { errMsg: reason }),
    close: (code, reason) => {
      connections.remove(connection)
      tell('close', { code, reason })
    },
  }
}

const connectSocket = (kernel: Kernel, connections: Connections): TaskApi =>
  taskApi({
    options: {
      url: required('string'),
      header: optional('object'),
      protocols: optional('array', { since: '1.4.0' }),
      tcpNoDelay: optional('boolean', { since: '2.4.0' }),
      perMessageDeflate: optional('boolean', { since: '2.8.0' }),
      timeout: optional('number', { since: '2.10.0' }),
      forceCellularNetwork: optional('boolean', { since: '2.29.0' }),
    },
    taskName: 'SocketTask',
    taskSince: '1.7.0',
    task: Object.fromEntries(
      ['send', 'close', 'onOpen', 'onMessage', 'onError', 'onClose'].map((name) => [name, '1.7.0']),
    ),
    createTask: (call) => createSocketTask(kernel, connections.of(call)),
    run: (given, call) => {
      const plan = planOf(kernel, given, call)
      requireNetwork(kernel, call)
      makeRoom(kernel, connections)
      const connection = connections.of(call)
      connections.add(connection)
      connection.connect(plan, eventsOf(kernel, connections, connection))
      return undefined
    },
  })

const latest = (connections: Connections) => (): Connection => {
  if (connections.latest) return connections.latest
  throw fail('WebSocket is not connected')
}

const events: Readonly<Record<string, readonly string[]>> = {
  open: ['header'],
  message: ['data'],
  error: ['errMsg'],
  close: ['code', 'reason'],
}

const listeners = (): Natives => {
  const natives: Natives = {}
  for (const [event, fields] of Object.entries(events)) {
    const name = `Socket${event.charAt(0).toUpperCase()}${event.slice(1)}`
    natives[`on${name}`] = onEvent({ event: `socket.${event}`, result: always(...fields) })
  }
  return natives
}

export const socket = (kernel: Kernel): Natives => {
  const connections = new Connections(kernel)
  return {
    connectSocket: connectSocket(kernel, connections),
    sendSocketMessage: sendApi(latest(connections)),
    closeSocket: closeApi(latest(connections)),
    ...listeners(),
  }
}
