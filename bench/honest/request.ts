// The honest floor: the contract of `request` and of nothing else, by hand, with speed in mind.
import type { RequestResult, RequestTask, Request as Unified } from '../../src/apis/network/request'
import type { OptionsOf } from '../../src/types/contract'
import { abortOf, Call, eventOf } from './call'
import type { Failure, NativeFailure } from './error'
import {
  addExtras,
  fromHeader,
  type NativeHttp,
  statusOf,
  toHeader,
  toHeadersReceived,
} from './http'
import { alipaySession, type Session, warn, wechatSession } from './session'

type Options = OptionsOf<Unified>
type Result = RequestResult
type Task = Promise<Result> & RequestTask
type Native = Record<string, unknown>
type Chunk = { data: ArrayBuffer }

export function requestOnWechat(options: Options): Task {
  const session = wechatSession()
  const call = new Call<Result>('request', session, options)
  const keepsTimeout = !!session && session.base >= 2010000
  if (session && call.starts(keepsTimeout)) {
    tryTo(call, () => call.ask(forWechat(options, session, keepsTimeout, call)))
  } else call.starts(true)
  return toTask(call)
}

function forWechat(options: Options, session: Session, timed: boolean, call: Call<Result>): object {
  const { url, data, header, method, timeout, dataType, responseType } = options
  const native: Native = {
    url,
    success: (result: NativeHttp) => call.succeed(toResult(result, result?.data)),
    fail: (failure: NativeFailure) => call.fail(failure),
  }
  if (data !== undefined) native.data = data
  if (header) native.header = toHeader(header, session)
  if (method) native.method = method
  if (timeout && timed) native.timeout = timeout
  if (dataType) native.dataType = dataType
  if (responseType && session.base >= 1007000) native.responseType = responseType
  addHints(native, options, session)
  addExtras(native, options.wechat)
  return native
}

const hints = {
  enableCache: 2010004,
  enableHttp2: 2010004,
  enableQuic: 2010004,
  enableProfile: 0,
  enableChunked: 2020002,
  enableHttpDNS: 2019001,
  enableHttpDNSFallback: 3016002,
  httpDNSServiceId: 2019001,
  httpDNSTimeout: 3008009,
  forceCellularNetwork: 2021000,
  redirect: 3002002,
  useHighPerformanceMode: 3003003,
}
const hintNames = Object.keys(hints) as (keyof typeof hints)[]
const essential: readonly string[] = ['enableChunked', 'forceCellularNetwork', 'redirect']

function addHints(native: Native, options: Options, session: Session): void {
  if (!hasHints(options)) return
  for (const hint of hintNames) {
    const value = options[hint]
    if (value === undefined) continue
    if (session.platform === 'wechat' && session.base >= hints[hint]) native[hint] = value
    else if (value && essential.includes(hint)) throw lacks(hint)
    else warn(session, `${hint} is left out`)
  }
}

const hasHints = (options: Options): boolean =>
  options.enableCache !== undefined ||
  options.enableHttp2 !== undefined ||
  options.enableQuic !== undefined ||
  options.enableProfile !== undefined ||
  options.enableChunked !== undefined ||
  options.enableHttpDNS !== undefined ||
  options.enableHttpDNSFallback !== undefined ||
  options.httpDNSServiceId !== undefined ||
  options.httpDNSTimeout !== undefined ||
  options.forceCellularNetwork !== undefined ||
  options.redirect !== undefined ||
  options.useHighPerformanceMode !== undefined

const lacks = (what: string): Failure => ({
  kind: 'unsupported',
  reason: `this host has no ${what}`,
})

export function requestOnAlipay(options: Options): Task {
  const session = alipaySession()
  const call = new Call<Result>('request', session, options)
  if (session && call.starts(true)) {
    tryTo(call, () => call.ask(forAlipay(options, session, call)))
  } else call.starts(true)
  return toTask(call)
}

function forAlipay(options: Options, session: Session, call: Call<Result>): object {
  const { url, data, header, method, timeout, dataType, responseType } = options
  const binary = responseType === 'arraybuffer'
  const json = !binary && (dataType === undefined || dataType === 'json')
  const read = (result: NativeHttp): Result => {
    const raw = result?.data
    return toResult(result, binary ? toArrayBuffer(raw) : json ? parse(raw) : raw)
  }
  const native: Native = {
    url,
    dataType: binary ? 'arraybuffer' : 'text',
    success: (result: NativeHttp) => call.succeed(read(result)),
    fail(failure: NativeFailure & NativeHttp) {
      if (failure.error === 19 && failure.status) call.succeed(read(failure))
      else call.fail(failure)
    },
  }
  if (data !== undefined) native.data = data
  if (header) native.header = native.headers = toHeader(header, session)
  if (method) native.method = method
  if (timeout) native.timeout = timeout
  if (binary && session.client < 10001070) throw lacks("responseType 'arraybuffer'")
  addHints(native, options, session)
  addExtras(native, options.alipay)
  return native
}

function parse(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data.charCodeAt(0) === 0xfeff ? data.slice(1) : data)
  } catch {
    return data
  }
}

const toArrayBuffer = (data: unknown): unknown =>
  typeof data === 'string' ? new TextEncoder().encode(data).buffer : data

function tryTo(call: Call<Result>, ask: () => void): void {
  try {
    ask()
  } catch (failure) {
    call.fail(failure as NativeFailure)
  }
}

function toResult(native: NativeHttp = {}, data: unknown): Result {
  const header = fromHeader(native)
  return {
    data,
    statusCode: statusOf(native),
    header,
    cookies: native.cookies || cookiesOf(header),
    errMsg: 'request:ok',
  }
}

function cookiesOf(header: { [name: string]: string }): string[] {
  const name = Object.keys(header).find((each) => each.toLowerCase() === 'set-cookie')
  return name === undefined ? [] : (header[name] as string).split(/,\s*(?=[^\s;,=]+=)/)
}

function toTask(call: Call<Result>): Task {
  const headers = eventOf(call, 'onHeadersReceived', toHeadersReceived)
  const chunks = eventOf(call, 'onChunkReceived', (event: Chunk) => event)
  const task = call.promise as Task
  task.abort = abortOf(call)
  task.onHeadersReceived = headers.on
  task.offHeadersReceived = headers.off
  task.onChunkReceived = chunks.on
  task.offChunkReceived = chunks.off
  return task
}
