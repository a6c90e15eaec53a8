import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import { Ending } from '../engine/ending'
import type { Exchange, Received, Times } from '../engine/exchange'
import { decoded, isEncoded } from './encodings'

/** A write to a connection that is destroyed before it is made never calls back. */
const write = (request: ClientRequest, piece: Uint8Array, closed: Ending): Promise<void> =>
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
  const request = http.request(url.href, { method, headers: { ...headers }, agent: false })
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
        isEncoded: isEncoded(answer.rawHeaders),
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
