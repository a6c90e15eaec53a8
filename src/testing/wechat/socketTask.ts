import { assemble } from '../engine/assemble'
import { bytesOf } from '../engine/body'
import type { Connection } from '../engine/connection'
import { fail } from '../engine/failure'
import { type AsyncApi, asyncApi, onEvent, optional, required } from '../engine/members'
import { typeName } from '../engine/options'
import type { Kernel } from '../kernel'

const asFailure = (error: unknown): Error =>
  fail(error instanceof Error ? error.message : String(error))

/** WeChat docs: SocketTask.send, wx.sendSocketMessage. */
export const sendApi = (find: () => Connection): AsyncApi =>
  asyncApi({
    options: { data: required(['string', 'arraybuffer']) },
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
    options: { code: optional('number'), reason: optional('string') },
    run: ({ code, reason }) => {
      try {
        find().close(code as number | undefined, reason as string | undefined)
      } catch (error) {
        throw asFailure(error)
      }
      return undefined
    },
  })

/** What wx.connectSocket returns. It has no off methods. */
export const createSocketTask = (kernel: Kernel, connection: Connection): object => {
  const natives = {
    send: sendApi(() => connection),
    close: closeApi(() => connection),
    onOpen: onEvent({ event: 'open' }),
    onMessage: onEvent({ event: 'message' }),
    onError: onEvent({ event: 'error' }),
    onClose: onEvent({ event: 'close' }),
  }
  return assemble(kernel, natives, 'SocketTask.', connection.listeners)
}
