import type { HttpHeader } from '../../types/http'
import { toHttpResult } from './_http'

export interface HeadersReceived {
  header: { [name: string]: string }
  /** HTTP status, where the host tells it this early. */
  statusCode?: number
  cookies?: string[]
}

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
