import { failure } from '../../core/failure'
import { findHeader, getHeader } from '../../core/header'
import { network } from '../../core/network'
import type { My } from '../../platforms/alipay/host'
import { meets } from '../../platforms/alipay/version'
import type { Wx } from '../../platforms/wechat/host'
import type {
  Arguments,
  Generic,
  Listener,
  Ok,
  OptionsOf,
  Since,
  Spec,
  TaskContract,
} from '../../types/contract'
import type {
  Fields,
  HeadersReceived,
  HttpHeader,
  HttpResult,
  TransportHints,
} from '../../types/http'
import type { Copy, Given, Row, Session } from '../../types/row'
import { parseJson, toArrayBuffer, toBody, toText } from './_body'
import { toHeadersReceived } from './_headers'
import {
  finishHeader,
  finishHeaders,
  type Headers,
  type NativeHttp,
  recoverHttp,
  toHttpResult,
} from './_http'
import { addProfile } from './_profile'
import { profileSince } from './_since'
import { addChunkReceived, addHeadersReceived } from './_taskEvents'

export type HttpMethod =
  | 'OPTIONS'
  | 'GET'
  | 'HEAD'
  | 'POST'
  | 'PUT'
  | 'DELETE'
  | 'TRACE'
  | 'CONNECT'

export interface RequestOptions extends TransportHints {
  /** HTTPS, and on the platform's list of allowed domains. */
  readonly url: string
  /**
   * What to send. An object becomes the query of a GET, JSON in a POST (the default), or a form if the content type is
   * `application/x-www-form-urlencoded`. Strings are sent as they are, and so are the bytes of ArrayBuffers and views. Bytes are
   * refused where the host can't send them.
   */
  readonly data?: string | object | ArrayBuffer | ArrayBufferView | undefined
  /** Request headers. The default content type is `application/json`. Referer can't be set. */
  readonly header?: HttpHeader | Fields | undefined
  /**
   * Default GET. Sent in capitals, whatever the case you write. Alipay's older `httpRequest` knows GET and POST only.
   */
  readonly method?: HttpMethod | undefined
  /** Milliseconds. The hosts' defaults are 60000 (WeChat) and 30000 (Alipay). crossmp keeps the limit where the host does not. */
  readonly timeout?: number | undefined
  /** `json` (the default) parses the response, or gives its text if it is no JSON. Anything else gives the text. */
  readonly dataType?: 'json' | (string & {}) | undefined
  /** Default `text`. `arraybuffer` is refused where the host lacks it. */
  readonly responseType?: 'text' | 'arraybuffer' | undefined
  /** Cache the response. A hint. */
  readonly enableCache?: boolean | undefined
  /** Deliver the body by `onChunkReceived`. Refused where the host lacks it, since the body would not come. */
  readonly enableChunked?: boolean | undefined
  /** Resolve host names by HTTPDNS. A hint. */
  readonly enableHttpDNS?: boolean | undefined
  /** Fall back from HTTPDNS to the usual lookup. A hint. */
  readonly enableHttpDNSFallback?: boolean | undefined
  /** Id of the HTTPDNS provider. A hint. */
  readonly httpDNSServiceId?: string | undefined
  /** Time limit of an HTTPDNS lookup in milliseconds. A hint. */
  readonly httpDNSTimeout?: number | undefined
  /** Use the cellular network even on Wi-Fi. Refused where the host lacks it, since the response depends on it. */
  readonly forceCellularNetwork?: boolean | undefined
  /** `manual` gives you a redirect as the response. Refused where the host lacks it. */
  readonly redirect?: 'follow' | 'manual' | undefined
  /** Use the high-performance mode. A hint. */
  readonly useHighPerformanceMode?: boolean | undefined
}

export interface RequestResult<Data = unknown> extends Ok, HttpResult {
  /** The body: parsed, text, or an ArrayBuffer, depending on `dataType` and `responseType`. */
  data: Data
  /** One entry per `Set-Cookie`. */
  cookies: string[]
}

/** A running request. */
export interface RequestTask {
  /** Ends the request: the promise rejects with kind `abort`. */
  abort(): void
  /** Calls `listener` with the response headers, before the body arrives. */
  onHeadersReceived(listener: Listener<HeadersReceived>): void
  /** Removes one listener, or all. */
  offHeadersReceived(listener?: Listener<HeadersReceived>): void
  /** Calls `listener` with pieces of the body, if `enableChunked` is set. */
  onChunkReceived(listener: Listener<{ data: ArrayBuffer }>): void
  /** Removes one listener, or all. */
  offChunkReceived(listener?: Listener<{ data: ArrayBuffer }>): void
}

/** Options that only Alipay knows. */
export interface RequestAlipay {
  /** Which Referer is sent. */
  readonly referrerStrategy?: string | undefined
  /** Whether cookies are enabled. */
  readonly enableCookie?: boolean | undefined
}

/**
 * Calls an HTTP API.
 *
 * The promise is also the task: it has `abort()` and the header events. Any HTTP answer is a success on every platform, so check
 * `statusCode`. Hosts run at most 10 requests at once. Further ones wait or fail, depending on the version.
 *
 * Fails with kind `domain`, `network`, `timeout`, `abort`, `argument`.
 *
 * @example
 * const { statusCode, data } = await mpx.request<{ id: number }>({ url, method: 'POST', data: { name: 'Ann' } })
 */
export type Request = TaskContract<
  'request',
  RequestOptions,
  RequestResult,
  RequestTask,
  { alipay: RequestAlipay }
> &
  Generic<
    <Data = unknown>(
      ...args: Arguments<OptionsOf<RequestOf<Data>>>
    ) => Promise<RequestResult<Data>> & RequestTask
  >
type RequestOf<Data> = TaskContract<
  'request',
  RequestOptions,
  RequestResult<Data>,
  RequestTask,
  { alipay: RequestAlipay }
>

export const api: Spec<Request> = {
  name: 'request',
  kind: 'task',
  network,
  required: { url: true },
  essential: {
    enableChunked: false,
    forceCellularNetwork: false,
    redirect: 'follow',
    responseType: 'text',
  },
  events: { HeadersReceived: addHeadersReceived, ChunkReceived: addChunkReceived },
}

export const wechat: Row<Request, Wx> = {
  since: '1.0.0',
  params: {
    timeout: '2.10.0',
    responseType: '1.7.0',
    enableCache: '2.10.4',
    enableHttp2: '2.10.4',
    enableQuic: '2.10.4',
    enableChunked: '2.20.2',
    enableHttpDNS: '2.19.1',
    enableHttpDNSFallback: '3.16.2',
    httpDNSServiceId: '2.19.1',
    httpDNSTimeout: '3.8.9',
    forceCellularNetwork: '2.21.0',
    redirect: '3.2.2',
    useHighPerformanceMode: '3.3.3',
  },
  options: (from) => sendable(from) as Given<Wx, 'request'>,
  finish: finishHeader,
  result: (native) => addProfile(toResult(native, native.data), native),
}

const bytes = { client: '10.1.95' } as const

const params = {
  responseType: { client: '10.1.70' },
  enableCache: false,
  enableHttp2: false,
  enableQuic: false,
  enableProfile: false,
  enableChunked: false,
  enableHttpDNS: false,
  enableHttpDNSFallback: false,
  httpDNSServiceId: false,
  httpDNSTimeout: false,
  forceCellularNetwork: false,
  redirect: false,
  useHighPerformanceMode: false,
} as const

// Alipay docs: my.request. 14 is a body that is no JSON: asking for text, we never meet it for JSON.
const errors = {
  1: 'network',
  4: 'domain',
  9: 'network',
  11: 'domain',
  12: 'network',
  13: 'timeout',
  14: ['unknown', 100001],
  20: 'network',
  23: 'network',
} as const

/** Newest first: older hosts have only `my.httpRequest`. */
export const alipay: readonly [Row<Request, My>, Row<Request, My, 'httpRequest'>] = [
  {
    since: { base1: '1.11.0', client: '10.1.32' },
    params,
    errors,
    recover: recoverHttp,
    options: (from, session) => {
      const native = toNative(from)
      if (from.responseType === 'arraybuffer') native.dataType = 'arraybuffer'
      refuseBytes(native.data, session)
      return native
    },
    finish: finishHeaders,
    result: toParsed,
    events: { HeadersReceived: toHeadersReceived },
  },
  {
    since: '1.0.0',
    method: 'httpRequest',
    params,
    errors,
    recover: recoverHttp,
    options: (from) => {
      if (from.responseType === 'arraybuffer') {
        throw failure('version', "responseType 'arraybuffer' needs my.request")
      }
      const native = toNative(from)
      refuseBytes(native.data)
      return native
    },
    finish: (native, session) => {
      native.header = Object.assign({}, native.header)
      finishHeaders(native, session)
      // Its own default is a form.
      const header = native.header
      if (!findHeader(header, 'content-type')) header['Content-Type'] = 'application/json'
    },
    result: toParsed,
  },
]

/** Gates of results, values and task, which no call needs. */
export const since: Since<Request> = {
  wechat: {
    values: { profile: profileSince },
    // Older hosts give no cookies: they are read from the header.
    results: { header: '1.2.0', profile: '2.10.4' },
    task: {
      abort: '1.4.0',
      onHeadersReceived: '2.1.0',
      offHeadersReceived: '2.1.0',
      onChunkReceived: '2.20.1',
      offChunkReceived: '2.20.1',
    },
  },
  alipay: {
    values: {
      // Alipay docs name two versions for PUT and DELETE; typings list the others without one.
      method: { PUT: { client: '10.1.95' }, DELETE: { client: '10.1.95' } },
    },
    later: { data: { bytes } },
    extras: {
      referrerStrategy: { base2: '2.8.7', client: '10.3.50' },
      enableCookie: { client: '10.2.33' },
    },
    results: { profile: false },
    task: {
      abort: 'unknown',
      onHeadersReceived: 'unknown',
      offHeadersReceived: 'unknown',
      onChunkReceived: false,
      offChunkReceived: false,
    },
  },
}

const methods = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']

/** The options with data and method as both hosts take them. */
function sendable(from: Copy<RequestOptions>): Copy<RequestOptions> {
  if (from.data !== undefined) from.data = toBody(from.data) as object
  if (from.method !== undefined) {
    const method = String(from.method).toUpperCase()
    if (methods.indexOf(method) < 0) {
      throw failure('argument', `method should be one of ${methods.join(', ')}`)
    }
    from.method = method as HttpMethod
  }
  return from
}

/** `session`: the host has my.request, and may be new enough. */
function refuseBytes(data: unknown, session?: Session): void {
  if (!(data instanceof ArrayBuffer)) return
  if (session && meets(bytes, session) !== false) return
  throw failure('argument', `bytes as data need my.request, of Alipay app ${bytes.client}`)
}

function toNative(from: Copy<RequestOptions>): Given<My, 'request'> {
  const { url, data, method, timeout, header } = sendable(from)
  const native: Given<My, 'request'> = { url, dataType: 'text' }
  if (data !== undefined) native.data = data
  if (method) native.method = method
  if (timeout) native.timeout = timeout
  if (header) native.header = header as Headers
  return native
}

function toParsed(
  native: NativeHttp & { readonly data?: unknown },
  { dataType, responseType }: RequestOptions,
) {
  const { data = '' } = native
  const parse =
    responseType === 'arraybuffer'
      ? toArrayBuffer
      : dataType === undefined || dataType === 'json'
        ? parseJson
        : toText
  return toResult(native, parse(data))
}

function toResult(native: NativeHttp & { readonly cookies?: string[] }, data: unknown) {
  const { statusCode, header } = toHttpResult(native)
  return { data, statusCode, header, cookies: native.cookies || toCookies(native) }
}

function toCookies(native: NativeHttp): string[] {
  const header = (native.header || native.headers) as { [name: string]: string }
  const set: string | string[] = getHeader(header, 'set-cookie') || []
  // Where it is no list, commas also stand in dates: a new cookie begins where a name and = follow.
  return typeof set === 'string' ? set.split(/,\s*(?=[^\s;,=]+=)/) : set
}
