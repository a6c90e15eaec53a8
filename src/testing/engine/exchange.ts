import type { Ending } from './ending'
import type { Pace } from './pace'

/** What a request carries. */
export interface Body {
  /** Bytes. */
  readonly length: number
  open(): AsyncIterable<Uint8Array>
}

/** When what happened, in ms since 1970, and how much went over the wire. */
export interface Times {
  fetchStart: number
  connectStart: number
  connectEnd: number
  requestStart: number
  requestEnd: number
  responseStart: number
  responseEnd: number
  redirectStart: number
  redirectEnd: number
  bytesSent: number
  bytesReceived: number
}

/** One request on one connection. */
export interface Exchange {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | undefined
  readonly ending: Ending
  readonly pace: Pace
  /** Hears how many bytes of the body have been written so far. */
  readonly sent?: (bytes: number) => void
}

/** The head of an answer, and its body still to be read. */
export interface Received {
  readonly status: number
  /** Names and values by turns, as they came. */
  readonly rawHeaders: readonly string[]
  /** Whether its content comes in gzip or the like. */
  readonly isEncoded: boolean
  readonly url: URL
  readonly times: Times
  /** Its content: gzip and the like are undone. */
  chunks(): AsyncIterable<Uint8Array>
  /** Frees the connection, and what the body was read from. */
  close(): Promise<void>
}

export const newTimes = (now: number): Times => ({
  fetchStart: now,
  connectStart: now,
  connectEnd: now,
  requestStart: now,
  requestEnd: now,
  responseStart: 0,
  responseEnd: 0,
  redirectStart: 0,
  redirectEnd: 0,
  bytesSent: 0,
  bytesReceived: 0,
})
