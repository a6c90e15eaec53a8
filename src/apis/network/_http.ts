import { failure } from '../../core/errors'
import type { HttpHeader, HttpResult } from '../../types/http'
import type { Session } from '../../types/row'
import { toProfile } from './_profile'

type Headers = { [name: string]: string }

/** Line ends and NUL in what goes into a header would let a caller write headers of their own. */
export function refuseControls(what: string, text: string): string {
  if (/[\r\n\0]/.test(text)) throw failure('argument', `${what} has a line end or NUL in it`)
  return text
}

/** Header names without regard to case, the last wins; no Referer, which the hosts fix. */
export function toHeader(given: HttpHeader, session: Session): Headers {
  const names: Headers = {}
  const header: Headers = {}
  for (const name of Object.keys(given)) {
    const value = given[name]
    if (value === undefined || value === null) continue
    const key = name.toLowerCase()
    if (key === 'referer') {
      session.warn(key, 'The hosts set Referer themselves: the one given is left out.')
      continue
    }
    const earlier = names[key]
    if (earlier !== undefined) delete header[earlier]
    names[key] = refuseControls('a header name', name)
    header[name] = refuseControls(`header ${key}`, String(value))
  }
  return header
}

/** What hosts give of an HTTP answer, under whichever names. */
export interface NativeHttp {
  readonly statusCode?: unknown
  readonly status?: unknown
  readonly header?: object
  readonly headers?: object
  readonly cookies?: string[]
  readonly profile?: object
}

/** Our result: what all HTTP APIs give, and `own`, which is this API's. */
export function toHttpResult<T extends object>(native: NativeHttp, own: T): T & HttpResult {
  const raw = (native.header || native.headers || {}) as { [name: string]: string | string[] }
  const header: Headers = {}
  let cookies: string[] = []
  for (const name of Object.keys(raw)) {
    const value = String(raw[name])
    header[name] = value
    // One string of all: commas also stand in dates, a new cookie begins where a name and = follow.
    if (name.toLowerCase() === 'set-cookie') cookies = value.split(/,(?=\s*[^\s;,=]+=)/)
  }
  const result: HttpResult = {
    statusCode: Number(native.statusCode || native.status || 200),
    header,
    cookies: native.cookies || cookies.map((cookie) => cookie.trim()),
  }
  if (native.profile) result.profile = toProfile(native.profile)
  return Object.assign(result, own)
}

/** The answer inside Alipay's error 19, "http status error": any HTTP answer is a success. */
export function recoverHttp<T>(native: { readonly error?: number; readonly status?: unknown }) {
  return native.error === 19 && native.status ? (native as T) : undefined
}
