import { reasonOf } from '../../core/reason'
import { toContent } from '../_bytes'
import { toProfile } from './_profile'

/** Timings of the handshake. WeChat only. Times in ms. */
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
  /** Response headers of the handshake. Empty where the host gives none. */
  header: { [name: string]: string }
  /** Timings of the handshake. */
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
  /** As in the WebSocket standard: 1006 without a close handshake, 1005 if no code was given. */
  code: number
  /** `''` if none was given. */
  reason: string
}

export interface SocketSendOptions {
  /** Text, or bytes: an ArrayBuffer or a view, whose own bytes are sent. Anything else is refused. */
  readonly data: string | ArrayBuffer | ArrayBufferView
}

export interface SocketCloseOptions {
  /** Default 1000. Your own codes are 3000 to 4999. */
  readonly code?: number | undefined
  /** At most 123 bytes of UTF-8. */
  readonly reason?: string | undefined
}

export const toMessage = ({ data }: SocketSendOptions) => ({ data: toContent(data) })

export function opened(header?: { [name: string]: string }, profile?: object): SocketOpenEvent {
  const event: SocketOpenEvent = { header: header || {} }
  if (profile) event.profile = toProfile(profile) as object as SocketProfile
  return event
}

export function failed(words: unknown): SocketErrorEvent {
  const reason = reasonOf(words)
  // One word, whoever keeps the limit: WeChat says "Opening handshake has timed out".
  const late = /time.{0,2}out|超时/i.test(reason)
  return { errMsg: `connectSocket:fail ${late ? 'timeout' : reason || 'unknown error'}` }
}
