import { failure } from '../../core/failure'
import { network } from '../../core/network'
import type { My, MySocketEvent } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import { meets } from '../../platforms/wechat/version'
import type {
  Callbacks,
  Extras,
  Generic,
  Listener,
  Ok,
  Since,
  SocketContract,
  Spec,
} from '../../types/contract'
import type { Fields, HttpHeader } from '../../types/http'
import type { Given, Row } from '../../types/row'
import { fromBase64, toBase64 } from '../_base64'
import { toContent } from '../_bytes'
import { finishHeader, type Headers } from './_http'
import { remember } from './_lastSocket'
import {
  failed,
  opened,
  type SocketCloseEvent,
  type SocketCloseOptions,
  type SocketErrorEvent,
  type SocketMessageEvent,
  type SocketOpenEvent,
  type SocketSendOptions,
  toMessage,
} from './_socket'

export type {
  SocketCloseEvent,
  SocketCloseOptions,
  SocketErrorEvent,
  SocketMessageEvent,
  SocketOpenEvent,
  SocketProfile,
  SocketSendOptions,
} from './_socket'

export interface ConnectSocketOptions {
  /** `wss:`, and on the platform's list of allowed domains. */
  readonly url: string
  /** Request headers of the handshake. Referer can't be set. */
  readonly header?: HttpHeader | Fields | undefined
  /** Subprotocols. The server picks one. */
  readonly protocols?: readonly string[] | undefined
  /**
   * Milliseconds until it must be open. The hosts' defaults are 60000 (WeChat) and 30000 (Alipay). crossmp keeps the limit where
   * the host does not.
   */
  readonly timeout?: number | undefined
  /** Send small messages at once. A hint. */
  readonly tcpNoDelay?: boolean | undefined
  /** Compress messages. A hint. */
  readonly perMessageDeflate?: boolean | undefined
  /** Use the cellular network even on Wi-Fi. Refused where the host lacks it, since the connection depends on it. */
  readonly forceCellularNetwork?: boolean | undefined
}

/** Options that only Alipay knows. */
export interface ConnectSocketAlipay {
  /** Becomes the query of the URL. */
  readonly data?: { readonly [name: string]: unknown } | Fields | undefined
}

/** A connection. A listener added right after `connectSocket` misses nothing. */
export interface SocketTask {
  /** Sends a message. Rejects if the connection is not open. */
  send(options: SocketSendOptions & Callbacks<Ok>): Promise<Ok>
  /** Closes the connection. `onClose` follows when that is done. */
  close(options?: SocketCloseOptions & Callbacks<Ok>): Promise<Ok>
  /** Calls `listener` when messages can be sent. */
  onOpen(listener: Listener<SocketOpenEvent>): void
  /** Removes one listener, or all. */
  offOpen(listener?: Listener<SocketOpenEvent>): void
  /** Calls `listener` with each message. */
  onMessage(listener: Listener<SocketMessageEvent>): void
  /** Removes one listener, or all. */
  offMessage(listener?: Listener<SocketMessageEvent>): void
  /** Calls `listener` if the connection can't be made, or breaks. */
  onError(listener: Listener<SocketErrorEvent>): void
  /** Removes one listener, or all. */
  offError(listener?: Listener<SocketErrorEvent>): void
  /** Calls `listener` once, when the connection has ended for whatever reason. No event follows. */
  onClose(listener: Listener<SocketCloseEvent>): void
  /** Removes one listener, or all. */
  offClose(listener?: Listener<SocketCloseEvent>): void
}

/**
 * Opens a WebSocket and returns its task at once. Use the task's events: `success` only means that the host accepted the call.
 * Binary messages are ArrayBuffers on every platform. Hosts keep at most 5 sockets open at once.
 *
 * If the connection can't be made, `onError` and then `onClose` (1006) are called. If the host reports that in its answer to the
 * call, `fail` is called too, with kind `domain`, `argument`, `timeout`, `version` (the host makes no task) or `network`.
 *
 * @example
 * const socket = mpx.connectSocket({ url: 'wss://example.com/chat' })
 * socket.onOpen(() => socket.send({ data: 'hello' }))
 * socket.onMessage(({ data }) => show(data))
 * socket.onClose(({ code }) => code !== 1000 && reconnect())
 */
export type ConnectSocket = SocketContract<'connectSocket', ConnectSocketOptions, SocketTask> &
  Generic<
    (
      options: ConnectSocketOptions & Callbacks<Ok> & Extras<{ alipay: ConnectSocketAlipay }>,
    ) => SocketTask
  >

export const api: Spec<ConnectSocket> = {
  name: 'connectSocket',
  kind: 'socket',
  network,
  required: { url: true },
  essential: { forceCellularNetwork: false },
  events: { Open: true, Message: true, Error: true, Close: true },
  methods: { send: { data: true }, close: {} },
}

// Before, there is a socket but no task: better none than one that nobody hears.
const withTask = '1.7.0'

export const wechat: Row<ConnectSocket, Wx> = {
  since: withTask,
  method: 'connectSocket',
  params: {
    protocols: '1.4.0',
    tcpNoDelay: '2.4.0',
    perMessageDeflate: '2.8.0',
    timeout: '2.10.0',
    forceCellularNetwork: '2.29.0',
  },
  options: (from, session) => {
    if (meets(withTask, session) === false)
      throw failure('version', `connectSocket needs WeChat base library ${withTask}`)
    return from as Given<Wx, 'connectSocket'>
  },
  finish: finishHeader,
  methods: { send: { options: toMessage } },
  events: {
    Open: ({ header, profile }: Partial<SocketOpenEvent>) => opened(header, profile),
    Error: ({ errMsg }: SocketErrorEvent) => failed(errMsg),
  },
}

export const alipay: Row<ConnectSocket, My> = {
  // @mini-types/my 3.0.5: `multiple`. Before, there is a socket but no task.
  since: { base2: '2.3.1' },
  method: 'connectSocket',
  params: {
    tcpNoDelay: false,
    perMessageDeflate: false,
    timeout: { client: '10.3.30' },
    forceCellularNetwork: false,
  },
  // Alipay docs: my.connectSocket. 4, 5 and 20 are URLs that it does not take.
  errors: { 4: 'argument', 5: 'argument', 12: 'network', 20: 'argument' },
  options: ({ url, header, protocols, timeout }) => {
    // Without it there is no task, and a second socket closes the first.
    const native: Given<My, 'connectSocket'> = { url, multiple: true }
    if (header) native.header = header as Headers
    if (protocols) native.protocols = protocols.slice()
    if (timeout) native.timeout = timeout
    return native
  },
  finish: finishHeader,
  made: remember,
  methods: {
    send: {
      options: (from: SocketSendOptions) => {
        const data = toContent(from.data)
        return typeof data === 'string' ? { data } : { data: toBase64(data), isBuffer: true }
      },
      result: () => ({}),
    },
    close: { result: () => ({}) },
  },
  events: {
    Open: ({ data = {} }: MySocketEvent) => opened(data.header),
    Message: ({ data: { data = '', isBuffer } = {} }: MySocketEvent) => ({
      data: isBuffer && typeof data === 'string' ? fromBase64(data) : data,
    }),
    Error: ({ data = {}, error, errorMessage }: MySocketEvent) =>
      failed(data.errorMessage || errorMessage || (error && `error ${error}`)),
    Close: ({ data }: MySocketEvent) => known(data),
  },
}

/** Older hosts have the method, but no task, so that no event of the socket can be heard. */
export const since: Since<ConnectSocket> = {
  wechat: { api: withTask, values: { onOpen: { header: '2.0.0', profile: '2.10.4' } } },
  alipay: { api: { base2: '2.3.1' }, values: { onOpen: { header: 'unknown', profile: false } } },
}

// The engine fills in the missing ones.
function known({ code, reason }: Partial<SocketCloseEvent> = {}): SocketCloseEvent {
  const event: Partial<SocketCloseEvent> = {}
  if (code !== undefined) event.code = code
  if (reason !== undefined) event.reason = reason
  return event as SocketCloseEvent
}
