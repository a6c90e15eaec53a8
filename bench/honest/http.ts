import type { HeadersReceived, HttpHeader } from '../../src/types/http'
import type { Failure } from './error'
import { type Session, warn } from './session'

type Header = { [name: string]: string }

export interface NativeHttp {
  readonly data?: unknown
  readonly statusCode?: number | string
  readonly status?: number
  readonly header?: Header
  readonly headers?: Header
  readonly cookies?: string[]
}

const refused = (what: string): Failure => ({
  kind: 'argument',
  reason: `${what} has a line end or NUL`,
})

export function plain(what: string, text: string): string {
  if (/[\r\n\0]/.test(text)) throw refused(what)
  return text
}

/** Names are merged whatever their case, the last wins; no Referer. */
export function toHeader(given: HttpHeader, session: Session): Header {
  const header: Header = {}
  const names: Header = {}
  for (const name of Object.keys(given)) {
    const value = given[name]
    if (value === undefined || value === null) continue
    const text = plain(`header ${name}`, String(value))
    const small = plain(`header ${name}`, name).toLowerCase()
    if (small === 'referer') {
      warn(session, 'Referer is set by the host: left out')
      continue
    }
    const earlier = names[small]
    if (earlier !== undefined) delete header[earlier]
    names[small] = name
    header[name] = text
  }
  return header
}

export function toFields(formData: { readonly [field: string]: unknown }): Header {
  const fields: Header = {}
  for (const field of Object.keys(formData)) {
    const value = formData[field]
    if (value === undefined || value === null) continue
    fields[field] = typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  return fields
}

/** Response headers: a copy, all strings. */
export function fromHeader({ header, headers }: NativeHttp): Header {
  const given = header || headers
  const copy: Header = {}
  for (const name in given) copy[name] = String(given[name])
  return copy
}

export const statusOf = ({ statusCode, status }: NativeHttp): number =>
  Number(statusCode || status || 200)

export const toHeadersReceived = (native: NativeHttp): HeadersReceived => ({
  header: native.header || native.headers || (native as Header),
})

/** What only this platform knows, less what is ours. */
export function addExtras(native: object, extras: object | undefined): void {
  if (!extras) return
  const { success, fail, complete, ...others } = extras as Record<string, unknown>
  Object.assign(native, others)
}
