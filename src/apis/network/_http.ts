import { failure } from '../../core/failure'
import { findHeader } from '../../core/header'
import type { HttpHeader, HttpResult } from '../../types/http'
import type { Session } from '../../types/row'

type Headers = { [name: string]: string }

/** Line ends and NUL in what goes into a header would let a caller write headers of their own. */
export function plain(what: string, text: string): string {
  if (/[\r\n\0]/.test(text)) throw failure('argument', `${what} has a line end or NUL`)
  return text
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

/** What hosts give of an HTTP answer, under whichever names. */
export interface NativeHttp {
  readonly statusCode?: unknown
  readonly status?: unknown
  readonly header?: object
  readonly headers?: object
}

/** Our result: what all HTTP APIs give. */
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
