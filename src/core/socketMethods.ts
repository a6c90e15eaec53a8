import type { AnyObjectSpec } from './addMethods'
import { failure } from './failure'
import { callMethod, has } from './native'
import type { Bag, Native } from './row'
import type { Socket } from './socket'

/** The host's methods, whether or not it could make its object, or only will. */
export function socketMethods(socket: Socket, api: AnyObjectSpec): Native {
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
