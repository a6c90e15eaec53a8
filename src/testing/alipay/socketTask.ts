import type { Connection } from '../engine/connection'
import { objectOf } from '../engine/define'
import { Failure, fail } from '../engine/failure'
import { type AsyncApi, asyncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

const asFailure = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : fail(error instanceof Error ? error.message : String(error), { error: 10 })

/** Alipay docs: text, or base64 of bytes with `isBuffer`. */
export const sendApi = ({ runtime }: Kernel, find: () => Connection): AsyncApi =>
  asyncApi({
    run: async ({ data, isBuffer }) => {
      const text = data as string
      try {
        await find().send(isBuffer === true ? runtime.text.encode(text, 'base64') : text)
      } catch (error) {
        throw asFailure(error)
      }
      return { success: true }
    },
  })

/** Alipay docs: SocketTask.close, my.closeSocket. */
export const closeApi = (find: () => Connection): AsyncApi =>
  asyncApi({
    run: ({ code, reason }) => {
      try {
        find().close(code as number | undefined, reason as string | undefined)
      } catch (error) {
        throw asFailure(error)
      }
      return { message: '' }
    },
  })

/** What my.connectSocket returns with `multiple: true`. */
export const createSocketTask = (kernel: Kernel, connection: Connection): object => {
  const written = { send: sendApi(kernel, () => connection), close: closeApi(() => connection) }
  return objectOf(kernel, alipayTables, 'SocketTask', written, connection.listeners)
}
