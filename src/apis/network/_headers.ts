import type { HeadersReceived, HttpHeader } from '../../types/http'
import { toHttpResult } from './_http'

interface NativeHeaders {
  readonly header?: HttpHeader
  readonly headers?: HttpHeader
  readonly statusCode?: number
}

/** `{ header }`, `{ headers }`, or the headers themselves, as hosts and versions have it. */
export function toHeadersReceived(native: NativeHeaders): HeadersReceived {
  const wrapped = native.header || native.headers ? native : { header: native as HttpHeader }
  const { header, cookies, statusCode } = toHttpResult(wrapped, {})
  return native.statusCode ? { header, cookies, statusCode } : { header, cookies }
}
