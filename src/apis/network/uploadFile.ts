import { network } from '../../core/network'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Listener, Ok, Since, Spec, TaskContract } from '../../types/contract'
import type {
  Fields,
  HeadersReceived,
  HttpHeader,
  HttpResult,
  TransportHints,
} from '../../types/http'
import type { Given, Row } from '../../types/row'
import { toJson } from '../_json'
import { toText } from './_body'
import { toHeadersReceived } from './_headers'
import {
  finishHeader,
  finishHeaders,
  type Headers,
  type NativeHttp,
  plain,
  recoverHttp,
  toHttpResult,
} from './_http'
import { addProfile } from './_profile'
import { finiteOnly } from './_progress'
import { profileSince } from './_since'
import { addHeadersReceived, addProgressUpdate } from './_taskEvents'

export interface UploadFileOptions extends TransportHints {
  /** Where to send it. HTTPS, and on the platform's list of allowed domains. */
  readonly url: string
  /** Local path of the file: a temp, saved or user file. */
  readonly filePath: string
  /** Form field that carries the file. */
  readonly name: string
  /**
   * Other fields of the form. Values are sent as strings, objects and arrays as JSON. `undefined` and `null` are left out.
   * Bytes and values that JSON can't hold are refused.
   */
  readonly formData?: { readonly [field: string]: unknown } | Fields | undefined
  /** Request headers. Referer can't be set. */
  readonly header?: HttpHeader | Fields | undefined
  /** Milliseconds. The hosts' default is 60000. crossmp keeps the limit where the host does not. */
  readonly timeout?: number | undefined
}

export interface UploadFileResult extends Ok, HttpResult {
  /** Body of the response, always as text. */
  data: string
}

export interface UploadProgress {
  /** Percent. */
  progress: number
  /** Bytes. */
  totalBytesSent: number
  /** Bytes. */
  totalBytesExpectedToSend: number
}

/** A running upload. You can call its methods at any time. Where the host lacks an event, the listener is never called. */
export interface UploadTask {
  /** Ends the upload: the promise rejects with kind `abort`, and the host stops the transfer. */
  abort(): void
  /** Calls `listener` as bytes are sent. */
  onProgressUpdate(listener: Listener<UploadProgress>): void
  /** Removes one listener, or all. */
  offProgressUpdate(listener?: Listener<UploadProgress>): void
  /** Calls `listener` with the response headers, before the body arrives. */
  onHeadersReceived(listener: Listener<HeadersReceived>): void
  /** Removes one listener, or all. */
  offHeadersReceived(listener?: Listener<HeadersReceived>): void
}

/** Options that only Alipay knows. */
export interface UploadFileAlipay {
  /** Kind of file. Default: by the extension. */
  readonly fileType?: 'image' | 'video' | 'audio' | undefined
  /** Alipay shows a loading layer unless this is true. Default true: WeChat shows none. */
  readonly hideLoading?: boolean | undefined
}

/**
 * Uploads one local file as a multipart/form-data POST.
 *
 * The promise is also the task: it has `abort()` and the progress events. Any HTTP answer is a success, so check `statusCode`.
 * Hosts run at most 10 uploads at once. Further ones wait or fail, depending on the version.
 *
 * Fails with kind `not-found` (no such file), `domain`, `network`, `timeout`, `abort`, `argument`.
 *
 * @example
 * const task = mpx.uploadFile({ url, filePath, name: 'photo', formData: { album: 7 } })
 * task.onProgressUpdate(({ progress }) => show(`${progress} %`))
 * const { statusCode, data } = await task
 */
export type UploadFile = TaskContract<
  'uploadFile',
  UploadFileOptions,
  UploadFileResult,
  UploadTask,
  { alipay: UploadFileAlipay }
>

export const api: Spec<UploadFile> = {
  name: 'uploadFile',
  kind: 'task',
  network,
  required: { url: true, filePath: true, name: true },
  events: { ProgressUpdate: addProgressUpdate, HeadersReceived: addHeadersReceived },
}

export const wechat: Row<UploadFile, Wx> = {
  since: '1.0.0',
  params: {
    timeout: '2.10.0',
    enableHttp2: '2.10.4',
    enableQuic: '2.10.4',
    enableProfile: '3.5.0',
  },
  options: (from) => {
    if (from.formData) from.formData = toFields(from.formData)
    return from as Given<Wx, 'uploadFile'>
  },
  finish: (native, session) => {
    plain('name', native.name)
    finishHeader(native, session)
  },
  result: (native) => addProfile(toResult(native), native as object),
  events: { ProgressUpdate: finiteOnly<UploadProgress> },
}

export const alipay: Row<UploadFile, My> = {
  since: '1.0.0',
  params: {
    timeout: { client: '10.2.80' },
    enableHttp2: false,
    enableQuic: false,
    enableProfile: false,
  },
  // Alipay docs: my.uploadFile. 11 is a file that is not there, or a saved one that this version can't read.
  errors: {
    4: 'domain',
    9: 'network',
    11: 'not-found',
    12: 'network',
    13: 'denied',
    20: 'network',
  },
  recover: recoverHttp,
  options: ({ url, filePath, name, header, formData, timeout }) => {
    const native: Given<My, 'uploadFile'> = {
      url,
      filePath,
      name,
      // Older versions take the field's name from this one.
      fileName: name,
      fileType: typeOf(filePath),
      hideLoading: true,
    }
    if (header) native.header = header as Headers
    if (formData) native.formData = toFields(formData)
    if (timeout) native.timeout = timeout
    return native
  },
  finish: (native, session) => {
    plain('name', `${native.name}${native.fileName}`)
    finishHeaders(native, session)
  },
  result: toResult,
  events: { ProgressUpdate: toProgress, HeadersReceived: toHeadersReceived },
}

/** Gates of results and task, which no call needs. */
export const since: Since<UploadFile> = {
  wechat: {
    values: { profile: profileSince },
    results: { profile: '3.5.0' },
    task: {
      abort: '1.4.0',
      onProgressUpdate: '1.4.0',
      offProgressUpdate: '2.1.0',
      onHeadersReceived: '2.1.0',
      offHeadersReceived: '2.1.0',
    },
  },
  alipay: {
    later: { filePath: { 'saved and user files': { client: '10.2.80' } } },
    results: { profile: false },
    task: {
      // Alipay docs name the app alone; typings add base library 2.4.4 to progress.
      abort: { client: '10.1.35' },
      onProgressUpdate: { client: '10.1.35' },
      offProgressUpdate: { client: '10.1.35' },
      onHeadersReceived: { base2: '2.8.2', client: '10.2.90' },
      offHeadersReceived: { base2: '2.8.2', client: '10.2.90' },
    },
  },
}

function toResult(native: NativeHttp & { readonly data?: unknown }) {
  const { statusCode, header } = toHttpResult(native)
  return { data: toText(native.data), statusCode, header }
}

function toProgress(native: {
  readonly progress: number
  readonly totalBytesWritten: number
  readonly totalBytesExpectedToWrite: number
}): UploadProgress | undefined {
  return finiteOnly({
    progress: native.progress,
    totalBytesSent: native.totalBytesWritten,
    totalBytesExpectedToSend: native.totalBytesExpectedToWrite,
  })
}

// Hosts drop what is not a string: WeChat 3.5.8 lost booleans, Alipay asks for strings.
function toFields(formData: { readonly [field: string]: unknown }): { [field: string]: string } {
  const fields: { [field: string]: string } = {}
  for (const field of Object.keys(formData)) {
    const value = formData[field]
    if (value === undefined || value === null) continue
    fields[field] = typeof value === 'object' ? toJson('formData', value) : String(value)
  }
  return fields
}

// Alipay asks for one of three kinds, and its simulator refuses anything else.
function typeOf(path: string): string {
  if (/\.(mp4|mov|m4v|3gp|avi|video)$/i.test(path)) return 'video'
  return /\.(mp3|aac|m4a|wav|amr|audio)$/i.test(path) ? 'audio' : 'image'
}
