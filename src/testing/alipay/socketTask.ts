import { assemble } from '../engine/assemble'
import type { Connection } from '../engine/connection'
import { Failure, fail } from '../engine/failure'
import {
  type AsyncApi,
  asyncApi,
  type Natives,
  offEvent,
  onEvent,
  optional,
  required,
} from '../engine/members'
import type { Kernel } from '../kernel'

const asFailure = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : fail(error instanceof Error ? error.message : String(error), { error: 10 })

/** Alipay docs: text, or base64 of bytes with `isBuffer`. */
export const sendApi = ({ runtime }: Kernel, find: () => Connection): AsyncApi =>
  asyncApi({
    options: { data: required('string'), isBuffer: optional('boolean') },
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
    options: {
      code: optional('number', { since: { base2: '2.3.1' } }),
      reason: optional('string', { since: { base2: '2.3.1' } }),
    },
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
  const natives: Natives = {
    send: sendApi(kernel, () => connection),
    close: closeApi(() => connection),
  }
  for (const event of ['open', 'message', 'error', 'close']) {
    const name = `${event.charAt(0).toUpperCase()}${event.slice(1)}`
    natives[`on${name}`] = onEvent({ event })
    natives[`off${name}`] = offEvent({ event })
  }
  return assemble(kernel, natives, 'SocketTask.', connection.listeners)
}
