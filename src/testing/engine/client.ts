import type { Kernel } from '../kernel'
import { withDeadline } from './deadline'
import type { Ending } from './ending'
import { type Body, newTimes, type Received, type Times } from './exchange'
import { Failure } from './failure'
import { headerOf } from './headers'
import type { CallContext, Values } from './members'
import { paceOf } from './pace'
import type { NetworkUse } from './runtime'
import type { Slots } from './slots'

/** What one platform answers where a transfer can't be made. */
export interface NetworkRules {
  /** The URL can't be read. */
  malformed(url: string): Failure
  /** Not on the list of allowed domains. */
  domain(api: string, url: URL): Failure
  /** No connection, or a connection that broke. */
  broken(error: unknown): Failure
  tooManyRedirects(): Failure
  /** More calls at once than the host takes, where it does not queue them. */
  tooManyCalls(): Failure
  /** Whether calls over the limit wait for their turn. */
  queues(kernel: Kernel): boolean
  /** What the host can decode, as it tells servers unless the app does. */
  acceptEncoding(kernel: Kernel): string
}

/** What an API wants sent. */
export interface Transfer {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: Body | undefined
  /** Ms until the whole call times out. */
  readonly timeout: number
  readonly followRedirects: boolean
  /** Limits how many of the API run at once. */
  readonly slots?: Slots
  readonly sent?: (bytes: number) => void
}

const maxRedirects = 5

/** Undefined for a text that is no URL. */
export const parseUrl = (given: string, base?: string): URL | undefined => {
  try {
    return new URL(given, base)
  } catch {
    return undefined
  }
}

/** Reads a URL that an app gave; where the runtime's network does not lead is no allowed domain. */
export const targetOf = (
  { runtime }: Kernel,
  rules: NetworkRules,
  api: string,
  given: string,
  use: NetworkUse = 'http',
): URL => {
  const url = parseUrl(given)
  if (!url) throw rules.malformed(given)
  if (!runtime.reaches(url, use)) throw rules.domain(api, url)
  return url
}

/** Offline by fault or by the state of the network. */
export const requireNetwork = (kernel: Kernel, call: CallContext): void => {
  if (call.faults.offline || kernel.isOffline) throw kernel.dialect.offline(call.api)
}

/** The next hop of a redirect, as browsers take it: 303 and a POST's 301, 302 become GET. */
const redirected = (transfer: Transfer, { status, url, rawHeaders }: Received) => {
  const pairs: Values = Object.fromEntries(
    rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name, rawHeaders[i + 1]]] : [])),
  )
  const location = headerOf(pairs, 'location')
  if (!transfer.followRedirects || !location || ![301, 302, 303, 307, 308].includes(status)) {
    return undefined
  }
  const next = parseUrl(location, url.href)
  if (!next) return undefined
  const toGet = status === 303 || (transfer.method === 'POST' && status < 303)
  const kept = toGet && transfer.method !== 'HEAD' ? { method: 'GET', body: undefined } : {}
  return { ...transfer, ...kept, url: next.href }
}

const follow = async (
  kernel: Kernel,
  rules: NetworkRules,
  call: CallContext,
  first: Transfer,
  ending: Ending,
  times: Times,
): Promise<Received> => {
  let transfer = first
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const { method, body } = transfer
    const url = targetOf(kernel, rules, call.api, transfer.url)
    const length = body ? { 'content-length': String(body.length) } : {}
    const encoding = { 'accept-encoding': rules.acceptEncoding(kernel) }
    const headers = { ...encoding, ...transfer.headers, ...length }
    const sent = transfer.sent ? { sent: transfer.sent } : {}
    const pace = paceOf(kernel.runtime.clock, call.faults)
    const exchange = { url, method, headers, body, ending, pace, ...sent }
    const received = await kernel.runtime.exchange(exchange, times)
    const next = redirected(transfer, received)
    if (!next) return received
    await received.close()
    times.redirectStart ||= times.fetchStart
    times.redirectEnd = kernel.runtime.clock.now()
    transfer = next
  }
  throw rules.tooManyRedirects()
}

const takeSlot = async (kernel: Kernel, rules: NetworkRules, slots: Slots, ending: Ending) => {
  if (slots.full && !rules.queues(kernel)) throw rules.tooManyCalls()
  return slots.take(ending)
}

/** Makes the call of an API: a slot, a deadline, the exchange, and `read` for the answer. */
export const send = async <T>(
  kernel: Kernel,
  rules: NetworkRules,
  call: CallContext,
  transfer: Transfer,
  read: (received: Received) => Promise<T>,
): Promise<T> => {
  targetOf(kernel, rules, call.api, transfer.url)
  requireNetwork(kernel, call)
  return withDeadline(kernel, call, transfer.timeout, async (ending) => {
    const release = transfer.slots && (await takeSlot(kernel, rules, transfer.slots, ending))
    let received: Received | undefined
    try {
      received = await follow(
        kernel,
        rules,
        call,
        transfer,
        ending,
        newTimes(kernel.runtime.clock.now()),
      )
      return await read(received)
    } catch (error) {
      throw error instanceof Failure ? error : rules.broken(error)
    } finally {
      await received?.close()
      release?.()
    }
  })
}
