import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import type { URL } from 'node:url'
import { decoded } from './encodings'
import { Ending } from './ending'
import type { Pace } from './pace'

/** What a request carries. */
export interface Body {
  /** Bytes. */
  readonly length: number
  open(): AsyncIterable<Buffer>
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
  readonly url: URL
  readonly times: Times
  /** Its content: gzip and the like are undone. */
  chunks(): AsyncGenerator<Buffer>
  /** Frees the connection, and what the body was read from. */
  close(): Promise<void>
}

export const newTimes = (): Times => {
  const now = Date.now()
  return {
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
  }
}

/** A write to a connection that is destroyed before it is made never calls back. */
const write = (request: ClientRequest, piece: Buffer, closed: Ending): Promise<void> =>
  new Promise((resolve, reject) => {
    const release = closed.onEnd(reject)
    request.write(piece, (error) => {
      release()
      if (error) reject(error)
      else resolve()
    })
  })

/** Progress is what the connection took, not what was queued. */
const sendBody = async (request: ClientRequest, exchange: Exchange, times: Times) => {
  const { body, pace, sent } = exchange
  const closed = new Ending()
  request.once('close', () => closed.end(new Error('the connection was closed')))
  for await (const chunk of body?.open() ?? []) {
    for (const piece of pace.pieces(chunk)) {
      await pace.wait(piece.length, closed)
      await write(request, piece, closed)
      times.bytesSent += piece.length
      sent?.(times.bytesSent)
    }
  }
  request.end(() => {
    times.requestEnd = Date.now()
  })
}

const watchConnection = (request: ClientRequest, times: Times): void => {
  request.once('socket', (socket) => {
    times.connectStart = Date.now()
    socket.once('connect', () => {
      times.connectEnd = Date.now()
      times.requestStart = times.connectEnd
    })
  })
}

async function* readChunks(answer: IncomingMessage, exchange: Exchange, times: Times) {
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    for (const piece of exchange.pace.pieces(chunk)) {
      await exchange.pace.wait(piece.length, exchange.ending)
      times.bytesReceived += piece.length
      yield piece
    }
  }
  times.responseEnd = Date.now()
}

const startRequest = (exchange: Exchange): ClientRequest => {
  const { url, method, headers, ending } = exchange
  // A connection of its own: none outlives its call.
  const request = http.request(url, { method, headers: { ...headers }, agent: false })
  const stop = (reason: unknown): void => void request.destroy(reason as Error)
  request.once('close', ending.onEnd(stop))
  return request
}

/** Sends a request; settles when the head of the answer is there, or the connection failed. */
export const exchangeHttp = (exchange: Exchange, times: Times): Promise<Received> =>
  new Promise((resolve, reject) => {
    const request = startRequest(exchange)
    let answered = false
    const sending = sendBody(request, exchange, times).catch((error: Error) => {
      // A server may answer, and hang up, before it has read everything.
      if (!answered) request.destroy(error)
    })
    const received = (answer: IncomingMessage): void => {
      answered = true
      times.responseStart = Date.now()
      resolve({
        status: answer.statusCode ?? 0,
        rawHeaders: answer.rawHeaders,
        url: exchange.url,
        times,
        chunks: () => decoded(readChunks(answer, exchange, times), answer.rawHeaders),
        close: () => {
          request.destroy()
          return sending
        },
      })
    }
    watchConnection(request, times)
    request.on('response', received)
    // CONNECT: the answer has a head only.
    request.on('connect', (answer, socket) => {
      socket.destroy()
      received(answer)
    })
    request.on('error', (error) => void sending.then(() => reject(error)))
  })
