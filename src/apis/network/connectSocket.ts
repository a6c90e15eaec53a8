import { failure } from '../../core/failure'
import { reasonOf } from '../../core/reason'
import { compare } from '../../core/version'
import type { My, MySocketEvent } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type {
  Callbacks,
  Extras,
  FactoryContract,
  Generic,
  Listener,
  Ok,
  Since,
  Spec,
} from '../../types/contract'
import type { Fields, HttpHeader } from '../../types/http'
import type { Given, Row } from '../../types/row'
import { toContent } from '../_bytes'
import { fromBase64, toBase64 } from './_base64'
import { finishHeader, type Headers } from './_http'
import { toProfile } from './_profile'

export interface ConnectSocketOptions {
  /** `wss:`, and on the platform's list of allowed domains. */
  readonly url: string
  /** Request headers of the handshake. Referer can't be set. */
  readonly header?: HttpHeader | Fields | undefined
  /** Subprotocols, one of which the server picks. WeChat 1.4.0. */
  readonly protocols?: readonly string[] | undefined
  /**
   * Milliseconds until it must be open; the hosts' defaults are 60000 (WeChat) and 30000 (Alipay). Kept by us before
   * WeChat 2.10.0 and Alipay app 10.3.30.
   */
  readonly timeout?: number | undefined
  /** Send small messages at once. WeChat 2.4.0; a hint. */
  readonly tcpNoDelay?: boolean | undefined
  /** Compress messages. WeChat 2.8.0; a hint. */
  readonly perMessageDeflate?: boolean | undefined
  /** Use the cellular network even on Wi-Fi. WeChat 2.29.0; refused elsewhere, since the answer depends on it. */
  readonly forceCellularNetwork?: boolean | undefined
}

/** What only Alipay knows. */
export interface ConnectSocketAlipay {
  /** Becomes the query of the URL. */
  readonly data?: { readonly [name: string]: unknown } | Fields | undefined
}

/** What only WeChat says of its handshake. Times in ms. */
export interface SocketProfile {
  /** When it was ready to connect. */
  fetchStart: number
  /** DNS lookup. */
  domainLookUpStart: number
  /** DNS lookup. */
  domainLookUpEnd: number
  /** @deprecated The older spelling of `domainLookUpStart`. */
  domainLookupStart: number
  /** @deprecated The older spelling of `domainLookUpEnd`. */
  domainLookupEnd: number
  /** TCP connection. */
  connectStart: number
  /** TCP connection. */
  connectEnd: number
  /** How long connecting took, TLS included. */
  rtt: number
  /** How long the handshake took. */
  handshakeCost: number
  /** How long all of it took. */
  cost: number
}

export interface SocketOpenEvent {
  /** Response headers of the handshake; empty where the host gives none: WeChat before 2.0.0, Alipay. */
  header: { [name: string]: string }
  /** WeChat 2.10.4. */
  profile?: SocketProfile
}

export interface SocketMessageEvent {
  /** Text, or the bytes of a binary message. */
  data: string | ArrayBuffer
}

export interface SocketErrorEvent {
  /** `"connectSocket:fail <reason>"` */
  errMsg: string
}

export interface SocketCloseEvent {
  /** As in the WebSocket standard: 1006 without a close handshake, 1005 where no code was told. */
  code: number
  /** `''` where none was told. */
  reason: string
}

export interface SocketSendOptions {
  /** Text, or bytes: an ArrayBuffer or a view, whose own bytes are sent. Anything else is refused. */
  readonly data: string | ArrayBuffer | ArrayBufferView
}

export interface SocketCloseOptions {
  /** Default 1000; an app's own are 3000 to 4999. */
  readonly code?: number | undefined
  /** At most 123 bytes of UTF-8. */
  readonly reason?: string | undefined
}

/** A connection. A listener that is added right after `connectSocket` misses nothing. */
export interface SocketTask {
  /** Sends a message. Rejects where the connection is not open. */
  send(options: SocketSendOptions & Callbacks<Ok>): Promise<Ok>
  /** Closes the connection; `onClose` tells when that is done. */
  close(options?: SocketCloseOptions & Callbacks<Ok>): Promise<Ok>
  /** Calls `listener` when messages can be sent. */
  onOpen(listener: Listener<SocketOpenEvent>): void
  /** Removes one listener, or all. */
  offOpen(listener?: Listener<SocketOpenEvent>): void
  /** Calls `listener` with each message. */
  onMessage(listener: Listener<SocketMessageEvent>): void
  /** Removes one listener, or all. */
  offMessage(listener?: Listener<SocketMessageEvent>): void
  /** Calls `listener` where the connection can't be made, or breaks. */
  onError(listener: Listener<SocketErrorEvent>): void
  /** Removes one listener, or all. */
  offError(listener?: Listener<SocketErrorEvent>): void
  /** Calls `listener` once, when the connection has ended, however it did; nothing comes after it. */
  onClose(listener: Listener<SocketCloseEvent>): void
  /** Removes one listener, or all. */
  offClose(listener?: Listener<SocketCloseEvent>): void
}

/**
 * Opens a WebSocket and returns its task at once. Its events tell how it went; `success` only says that the host took the
 * call. Binary messages are ArrayBuffers on every platform. The hosts keep 5 sockets open at once.
 *
 * Where the connection can't be made, `onError` and then `onClose` (1006) are called, and `fail` with kind `domain`, `argument`,
 * `timeout`, `version` (WeChat before 1.7.0, an Alipay that makes no task), `network`, if the host said so in its answer.
 *
 * @example
 * const socket = mpx.connectSocket({ url: 'wss://example.com/chat' })
 * socket.onOpen(() => socket.send({ data: 'hello' }))
 * socket.onMessage(({ data }) => show(data))
 * socket.onClose(({ code }) => code !== 1000 && reconnect())
 */
export type ConnectSocket = FactoryContract<'connectSocket', ConnectSocketOptions, SocketTask> &
  Generic<
    (
      options: ConnectSocketOptions & Callbacks<Ok> & Extras<{ alipay: ConnectSocketAlipay }>,
    ) => SocketTask
  >

export const api: Spec<ConnectSocket> = {
  name: 'connectSocket',
  kind: 'factory',
  network: true,
  required: { url: true },
  essential: { forceCellularNetwork: false },
  events: { Open: true, Message: true, Error: true, Close: true },
  methods: { send: { data: true }, close: {} },
}

const sendable = {
  options: ({ data }: SocketSendOptions) => ({ data: toContent(data) }),
}

export const wechat: Row<ConnectSocket, Wx> = {
  since: '1.7.0',
  method: 'connectSocket',
  params: {
    protocols: '1.4.0',
    tcpNoDelay: '2.4.0',
    perMessageDeflate: '2.8.0',
    timeout: '2.10.0',
    forceCellularNetwork: '2.29.0',
  },
  options: (from, session) => {
    // Before, there is a socket but no task: better none than one that nobody hears.
    if (compare(session.base, '1.7.0') < 0)
      throw failure('version', 'connectSocket needs WeChat base library 1.7.0')
    return from as Given<Wx, 'connectSocket'>
  },
  finish: finishHeader,
  methods: { send: sendable },
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

/** From when there is a task: before, the host has the method, and nothing to hear of the socket by. */
export const since: Since<ConnectSocket> = {
  wechat: { api: '1.7.0' },
  alipay: { api: { base2: '2.3.1' } },
}

function opened(header?: { [name: string]: string }, profile?: object): SocketOpenEvent {
  const event: SocketOpenEvent = { header: header || {} }
  if (profile) event.profile = toProfile(profile) as object as SocketProfile
  return event
}

function failed(words: unknown): SocketErrorEvent {
  const reason = reasonOf(words)
  // One word, whoever keeps the limit: WeChat says "Opening handshake has timed out".
  const late = /time.{0,2}out|超时/i.test(reason)
  return { errMsg: `connectSocket:fail ${late ? 'timeout' : reason || 'unknown error'}` }
}

// The engine fills in what is not told.
function known({ code, reason }: Partial<SocketCloseEvent> = {}): SocketCloseEvent {
  const event: Partial<SocketCloseEvent> = {}
  if (code !== undefined) event.code = code
  if (reason !== undefined) event.reason = reason
  return event as SocketCloseEvent
}
