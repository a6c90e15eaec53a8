import type { URL } from 'node:url'
import { type RawData, WebSocket } from 'ws'
import type { Kernel } from '../kernel'
import { toArrayBuffer } from './body'
import { Listeners } from './events'
import { disposed } from './failure'
import { joinedHeaders } from './headers'
import { inNextTurn } from './nextTurn'

/** What is needed to connect. */
export interface SocketPlan {
  readonly url: URL
  readonly headers: Record<string, string>
  readonly protocols: readonly string[]
  /** Ms until the handshake counts as failed. */
  readonly timeout: number
}

/** What happens on a connection, before a platform gives it its shape. */
export interface SocketEvents {
  open(header: Record<string, string>): void
  message(data: string | ArrayBuffer): void
  error(reason: string): void
  close(code: number, reason: string): void
}

const joined = (data: RawData): Buffer => {
  if (Array.isArray(data)) return Buffer.concat(data)
  return Buffer.isBuffer(data) ? data : Buffer.from(data)
}

/** RFC 6455, 10.3: masks are against proxies, of which there are none; a mask of 0 costs nothing. */
const noMask = (mask: Buffer): void => void mask.fill(0)

/** One WebSocket over a real connection. */
export class Connection {
  readonly listeners = new Listeners()
  private socket: WebSocket | undefined
  private silent = false
  private release: () => void = () => undefined

  constructor(
    private readonly kernel: Kernel,
    readonly id: string,
  ) {}

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN
  }

  connect(plan: SocketPlan, events: SocketEvents): void {
    const { url, headers, timeout } = plan
    const options = {
      headers,
      handshakeTimeout: timeout,
      perMessageDeflate: false,
      generateMask: noMask,
    }
    const socket = new WebSocket(url, [...plan.protocols], options)
    this.socket = socket
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    this.kernel.finishing(closed)
    this.release = this.kernel.onDispose(() => this.drop(events))
    this.listen(socket, events)
  }

  private listen(socket: WebSocket, events: SocketEvents): void {
    const heard =
      <T extends unknown[]>(tell: (...values: T) => void) =>
      (...values: T): void => {
        if (!this.silent) tell(...values)
      }
    let header: Record<string, string> = {}
    socket.on('upgrade', (answer) => {
      header = joinedHeaders(answer.rawHeaders)
    })
    socket.on(
      'open',
      heard(() => events.open(header)),
    )
    socket.on(
      'message',
      heard((data: RawData, isBinary: boolean) => {
        const bytes = joined(data)
        events.message(isBinary ? toArrayBuffer(bytes) : bytes.toString())
      }),
    )
    socket.on(
      'error',
      heard((error: Error) => events.error(error.message)),
    )
    socket.on('close', (code, reason) => {
      this.release()
      if (!this.silent) events.close(code, reason.toString())
    })
  }

  /** Throws where the connection is not open. */
  send(data: string | Buffer): Promise<void> {
    const { socket } = this
    if (!socket || !this.isOpen) throw new Error('the connection is not open')
    return new Promise((resolve, reject) => {
      socket.send(data, (error) => (error ? reject(error) : resolve()))
    })
  }

  /** Throws where there is no connection, or the code is not one an app may close with. */
  close(code = 1000, reason = ''): void {
    if (!this.socket) throw new Error('there is no connection')
    this.socket.close(code, reason)
  }

  /** Ends as a connection that is lost: RFC 6455, 7.4.1, has 1006 for it. */
  private drop(events: SocketEvents): void {
    this.silent = true
    this.socket?.terminate()
    this.kernel.finishing(inNextTurn(() => events.close(1006, disposed().message)))
  }
}
