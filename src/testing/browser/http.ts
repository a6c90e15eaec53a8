import type { Ending } from '../engine/ending'
import type { Exchange, Received, Times } from '../engine/exchange'
import { clock } from './clock'
import type { PageAnswer, PageServer } from './pageServer'
import { text } from './text'

const turn = (): Promise<void> => new Promise((resolve) => clock.nextTurn(resolve))

/** Rejects once the exchange is ended. */
const unlessEnded = <T>(ending: Ending, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const release = ending.onEnd(reject)
    void work.then(resolve, reject).finally(release)
  })

const cut = function* (bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What crosses the wire at once, as on a socket: each piece takes a turn at least. */
const pieceSize = 16 * 1024

async function* paced(chunks: AsyncIterable<Uint8Array> | Uint8Array[], exchange: Exchange) {
  const { pace, ending } = exchange
  for await (const chunk of chunks) {
    for (const piece of pace.pieces(chunk)) {
      await pace.wait(piece.length, ending)
      await turn()
      ending.check()
      yield piece
    }
  }
}

const sendBody = async (exchange: Exchange, times: Times): Promise<Uint8Array> => {
  const { body, sent } = exchange
  const whole = new Uint8Array(body?.length ?? 0)
  for await (const chunk of body?.open() ?? []) {
    for await (const piece of paced([...cut(chunk, pieceSize)], exchange)) {
      whole.set(piece, times.bytesSent)
      times.bytesSent += piece.length
      sent?.(times.bytesSent)
    }
  }
  times.requestEnd = clock.now()
  return whole
}

const contentOf = ({ body = '' }: PageAnswer): Uint8Array =>
  typeof body === 'string' ? text.encode(body, 'utf8') : body

const headersOf = (answer: PageAnswer, length: number): string[] => {
  const given = Object.entries(answer.headers ?? {})
  const pairs = given.flatMap(([name, value]) => [value].flat().map((each) => [name, each]))
  return [...pairs.flat(), 'Content-Length', String(length)]
}

async function* receive(content: Uint8Array, exchange: Exchange, times: Times) {
  for await (const piece of paced([...cut(content, pieceSize)], exchange)) {
    times.bytesReceived += piece.length
    yield piece
  }
  times.responseEnd = clock.now()
}

/** Sends a request to the page's server. */
export const exchangeWith =
  (serve: PageServer['serve']) =>
  async (exchange: Exchange, times: Times): Promise<Received> => {
    const { url, method, headers, ending } = exchange
    const body = await unlessEnded(ending, sendBody(exchange, times))
    const answer = await unlessEnded(
      ending,
      turn().then(() => serve({ url, method, headers, body })),
    )
    times.responseStart = clock.now()
    const content = contentOf(answer)
    return {
      status: answer.status ?? 200,
      rawHeaders: headersOf(answer, content.length),
      isEncoded: false,
      url,
      times,
      chunks: () => receive(method === 'HEAD' ? new Uint8Array() : content, exchange, times),
      close: async () => undefined,
    }
  }
