import { placeData, readAll, toArrayBuffer, toText } from '../engine/body'
import { send, type Transfer } from '../engine/client'
import type { Received } from '../engine/exchange'
import { type Failure, fail } from '../engine/failure'
import { cookiesOf, headerOf, joinedHeaders, requestHeaders } from '../engine/headers'
import {
  type AsyncApi,
  asyncApi,
  type CallContext,
  type OptionTable,
  optional,
  type TaskApi,
  taskApi,
  type Values,
} from '../engine/members'
import { typeName } from '../engine/options'
import type { TextCoder } from '../engine/text'
import type { Kernel } from '../kernel'
import { newerTasks, refererOf, rules, twoSpellings, withCookies } from './net'

/** Alipay docs: texts. Both APIs are simulated alike, though typings have the second spelling of my.request alone. */
const headers: OptionTable = {
  headers: optional('object', { values: 'string' }),
  header: optional('object', { values: 'string', since: twoSpellings }),
}
const spellings = { statusCode: twoSpellings, header: twoSpellings }

/** What differs between my.request and the older my.httpRequest. */
interface Flavour {
  readonly contentType: string
  readonly methods: readonly string[]
  readonly dataTypes: readonly string[]
  /** JSON where it is JSON, else text, unless the call says more. */
  readonly lenient: boolean
}

/** PUT and DELETE: two pages name two versions, this is the later one; PATCH never. */
const flavourOf = (kernel: Kernel): Flavour => {
  const more = ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'CONNECT']
  const binary = kernel.has({ client: '10.1.70' }) ? ['arraybuffer'] : []
  return {
    contentType: 'application/json',
    methods: ['GET', 'POST', ...(kernel.has({ client: '10.1.95' }) ? more : [])],
    dataTypes: ['json', 'text', 'base64', ...binary],
    // Public copy of the docs: `json_or_text` is the default from 2.9.5.
    lenient: kernel.has({ base2: '2.9.5' }),
  }
}

const oldFlavour: Flavour = {
  contentType: 'application/x-www-form-urlencoded',
  methods: ['GET', 'POST'],
  dataTypes: ['json', 'text', 'base64'],
  lenient: false,
}

const oneOf = (option: string, value: string, allowed: readonly string[]): string => {
  if (allowed.includes(value)) return value
  throw fail(`invalid parameter: ${option} should be one of ${allowed.join(', ')}`, { error: 2 })
}

const checkData = (kernel: Kernel, data: unknown): void => {
  if (typeName(data) === 'arraybuffer' && !kernel.has({ client: '10.1.95' })) {
    throw fail('invalid parameter: data should be a string or an object', { error: 2 })
  }
}

const transferOf = (kernel: Kernel, given: Values, flavour: Flavour): Transfer => {
  const method = oneOf('method', (given.method as string | undefined) ?? 'GET', flavour.methods)
  checkData(kernel, given.data)
  const defaults = { 'content-type': flavour.contentType }
  const both = { ...(given.header as object), ...(given.headers as object) }
  const headers = requestHeaders({ ...defaults }, both)
  headers.referer = refererOf(kernel)
  const contentType = headers['content-type'] ?? ''
  const placed = placeData(
    kernel.runtime.text,
    method,
    given.url as string,
    given.data,
    contentType,
  )
  // Alipay docs: 30 s by default.
  const timeout = typeof given.timeout === 'number' ? given.timeout : 30_000
  return { ...placed, headers, method, timeout, followRedirects: true }
}

const asJson = (text: string, lenient: boolean): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    if (lenient) return text
    throw fail('JSON parse data error', { error: 14 })
  }
}

const dataOf = (
  text: TextCoder,
  dataType: string,
  bytes: Uint8Array,
  headers: Values,
  lenient: boolean,
): unknown => {
  if (dataType === 'arraybuffer') return toArrayBuffer(bytes)
  if (dataType === 'text') return toText(text, bytes)
  if (dataType === 'json') return asJson(toText(text, bytes), lenient)
  const type = headerOf(headers, 'content-type') ?? 'application/octet-stream'
  return `data:${type.split(';')[0]};base64,${text.decode(bytes, 'base64')}`
}

/** Alipay docs, my.request: what is not 2xx fails with 19, and the answer is in the failure. */
const httpFailure = (status: number, text: string, headers: object, dataType: string): Failure => {
  const data = dataType === 'json' ? asJson(text, true) : text
  return fail('http status error', { error: 19, status, data, headers })
}

const answer =
  (kernel: Kernel, given: Values, call: CallContext, flavour: Flavour) =>
  async (received: Received) => {
    const { text } = kernel.runtime
    const { status, rawHeaders } = received
    const headers = withCookies(joinedHeaders(rawHeaders), cookiesOf(rawHeaders))
    call.emit('headersReceived', { headers })
    const bytes = await readAll(received.chunks())
    const dataType = (given.dataType as string | undefined) ?? 'json'
    if (status < 200 || status > 299) {
      throw httpFailure(status, toText(text, bytes), headers, dataType)
    }
    const lenient = flavour.lenient && given.dataType === undefined
    const data = dataOf(text, dataType, bytes, headers, lenient)
    return { data, status, headers, statusCode: status, header: headers }
  }

const run = (kernel: Kernel, flavour: Flavour) => async (given: Values, call: CallContext) => {
  oneOf('dataType', (given.dataType as string | undefined) ?? 'json', flavour.dataTypes)
  const transfer = transferOf(kernel, given, flavour)
  return send(kernel, rules, call, transfer, answer(kernel, given, call, flavour))
}

/** Alipay docs: my.request. */
export const request = (kernel: Kernel): TaskApi =>
  taskApi({
    options: {
      ...headers,
      // Alipay docs: what is no text becomes text. Their version is that of bytes: see `checkData`.
      data: optional(['string', 'object', 'array', 'arraybuffer']),
    },
    result: { ...spellings, data: '0.0.0' },
    taskSince: newerTasks,
    run: run(kernel, flavourOf(kernel)),
  })

/** Alipay docs: my.httpRequest, which my.request replaced. No task; a form by default. */
export const httpRequest = (kernel: Kernel): AsyncApi =>
  asyncApi({ options: headers, result: spellings, run: run(kernel, oldFlavour) })
