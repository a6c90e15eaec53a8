import { bytesOf } from '../engine/body'
import type { Connection } from '../engine/connection'
import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { type AsyncApi, asyncApi } from '../engine/members'
import { typeName } from '../engine/options'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

const asFailure = (error: unknown): Error =>
  fail(error instanceof Error ? error.message : String(error))

/** WeChat docs: SocketTask.send, wx.sendSocketMessage. */
export const sendApi = (find: () => Connection): AsyncApi =>
  asyncApi({
    run: async ({ data }) => {
      const bytes = typeName(data) === 'arraybuffer' ? bytesOf(data) : (data as string)
      try {
        await find().send(bytes)
      } catch (error) {
        throw asFailure(error)
      }
      return undefined
    },
  })

/** WeChat docs: SocketTask.close, wx.closeSocket. */
export const closeApi = (find: () => Connection): AsyncApi =>
  asyncApi({
    run: ({ code, reason }) => {
      try {
        find().close(code as number | undefined, reason as string | undefined)
      } catch (error) {
        throw asFailure(error)
      }
      return undefined
    },
  })

/** What wx.connectSocket returns. */
export const createSocketTask = (kernel: Kernel, connection: Connection): object => {
  const written = { send: sendApi(() => connection), close: closeApi(() => connection) }
  return objectOf(kernel, wechatTables, 'SocketTask', written, connection.listeners)
}
