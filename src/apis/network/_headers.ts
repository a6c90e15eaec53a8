import type { HeadersReceived, HttpHeader } from '../../types/http'

/** `{ header }`, `{ headers }`, or the headers themselves, as versions of Alipay have it. */
export const toHeadersReceived = (native: {
  readonly header?: HttpHeader
  readonly headers?: HttpHeader
}): HeadersReceived => ({
  header: (native.header || native.headers || native) as HeadersReceived['header'],
})
