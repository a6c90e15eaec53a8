import { failure } from '../../core/failure'
import { findHeader } from '../../core/header'
import type { HttpHeader, HttpResult } from '../../types/http'
import type { Session } from '../../types/row'

/** As hosts take them; until `finish` has run, as the caller gave them. */
export type Headers = { [name: string]: string }

/** Refuses line ends and NUL: in a header they would let a value add further headers. */
export function plain(what: string, text: string): void {
  if (/[\r\n\0]/.test(text)) throw failure('argument', `${what} has a line end or NUL`)
}

/** Header names without regard to case, the last wins; no Referer, which the hosts fix. */
export function toHeader(given: HttpHeader, session: Session): Headers {
  const header: Headers = {}
  for (const name of Object.keys(given)) {
    const value = given[name]
    if (value === undefined || value === null) continue
    const earlier = findHeader(header, name)
    if (earlier) delete header[earlier]
    plain('a header', name + value)
    if (/^referer$/i.test(name)) session.warn('Referer is set by the host: left out')
    else header[name] = String(value)
  }
  return header
}

interface Sent {
  header?: HttpHeader
  headers?: HttpHeader
}

/** Checks the header that the host is given, the call's or that of its bag. */
export function finishHeader(native: Sent, session: Session): void {
  if (native.header) native.header = toHeader(native.header, session)
}

/** The same where versions differ in which of the two they read. */
export function finishHeaders(native: Sent, session: Session): void {
  const { header, headers } = native
  if (!header && !headers) return
  native.header = native.headers = toHeader(Object.assign({}, header, headers), session)
}

/** An HTTP answer as hosts give it, under any of their names. */
export interface NativeHttp {
  readonly statusCode?: unknown
  readonly status?: unknown
  readonly header?: object
  readonly headers?: object
}

/** The result that all HTTP APIs share. */
export function toHttpResult(native: NativeHttp): HttpResult {
  const raw = (native.header || native.headers || {}) as { [name: string]: unknown }
  const header: Headers = {}
  for (const name of Object.keys(raw)) header[name] = String(raw[name])
  return { statusCode: Number(native.statusCode || native.status || 200), header }
}

/** The answer inside Alipay's error 19, "http status error": any HTTP answer is a success. */
export function recoverHttp<T>(native: { readonly error?: number; readonly status?: unknown }) {
  return native.error === 19 && native.status ? (native as T) : undefined
}
