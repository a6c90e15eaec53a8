import { upperFirst } from 'lodash-es'
import { requireNetwork, targetOf } from '../engine/client'
import type { Connection, SocketEvents } from '../engine/connection'
import { Connections } from '../engine/connections'
import { methodsOf } from '../engine/define'
import { fail } from '../engine/failure'
import {
  type CallContext,
  type Natives,
  type TaskApi,
  taskApi,
  type Values,
} from '../engine/members'
import type { SocketPlan } from '../engine/wire'
import type { Kernel } from '../kernel'
import { commonTransfer, rules } from './net'
import { closeApi, createSocketTask, sendApi } from './socketTask'
import { wechatTables } from './tables'

/** WeChat docs: 5 connections from 1.7.0; before, a new one closes the one there is. */
const makeRoom = (kernel: Kernel, connections: Connections): void => {
  const many = kernel.has('1.7.0')
  if (!many) connections.latest?.close()
  else if (connections.size >= 5) throw rules.tooManyCalls()
}

const planOf = (kernel: Kernel, given: Values, call: CallContext): SocketPlan => {
  const { headers, timeout } = commonTransfer(kernel, given)
  const url = targetOf(kernel, rules, call.api, given.url as string, 'ws')
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
    kernel.emit(`socket${upperFirst(event)}`, payload)
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
    // WeChat docs: SocketTask. Before, there is none.
    taskSince: '1.7.0',
    task: methodsOf(wechatTables, 'SocketTask'),
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

export const socket = (kernel: Kernel): Natives => {
  const connections = new Connections(kernel)
  return {
    connectSocket: connectSocket(kernel, connections),
    sendSocketMessage: sendApi(latest(connections)),
    closeSocket: closeApi(latest(connections)),
  }
}
