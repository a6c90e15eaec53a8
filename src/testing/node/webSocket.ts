import { type RawData, WebSocket } from 'ws'
import { joinedHeaders } from '../engine/headers'
import type { SocketPlan, Wire, WireEvents } from '../engine/wire'

const joined = (data: RawData): Buffer => {
  if (Array.isArray(data)) return Buffer.concat(data)
  return Buffer.isBuffer(data) ? data : Buffer.from(data)
}

/** RFC 6455, 10.3: masks are against proxies, of which there are none; a mask of 0 costs nothing. */
const noMask = (mask: Buffer): void => void mask.fill(0)

const listen = (socket: WebSocket, events: WireEvents): void => {
  let header: Record<string, string> = {}
  socket.on('upgrade', (answer) => {
    header = joinedHeaders(answer.rawHeaders)
  })
  socket.on('open', () => events.open(header))
  socket.on('message', (data: RawData, isBinary: boolean) => {
    const bytes = joined(data)
    events.message(isBinary ? bytes : bytes.toString())
  })
  socket.on('error', (error: Error) => events.error(error.message))
  socket.on('close', (code, reason) => events.close(code, reason.toString()))
}

export const connect = (plan: SocketPlan, events: WireEvents): Wire => {
  const { url, headers, timeout } = plan
  const socket = new WebSocket(url.href, [...plan.protocols], {
    headers,
    handshakeTimeout: timeout,
    perMessageDeflate: false,
    generateMask: noMask,
  })
  listen(socket, events)
  return {
    get isOpen() {
      return socket.readyState === WebSocket.OPEN
    },
    send: (data) =>
      new Promise((resolve, reject) => {
        socket.send(data, (error) => (error ? reject(error) : resolve()))
      }),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
  }
}
