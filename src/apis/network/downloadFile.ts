import { network } from '../../core/network'
import type { My } from '../../platforms/alipay/host'
import { meets } from '../../platforms/alipay/version'
import type { Wx } from '../../platforms/wechat/host'
import type {
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
import type { Given, Row } from '../../types/row'
import { toHeadersReceived } from './_headers'
import { finishHeader, type Headers, recoverHttp, toHttpResult } from './_http'
import { keepFile } from './_keepFile'
import { addProfile } from './_profile'
import { finiteOnly } from './_progress'
import { profileSince } from './_since'
import { addHeadersReceived, addProgressUpdate } from './_taskEvents'

export interface DownloadFileOptions extends TransportHints {
  /** Where to get it from. HTTPS, and on the platform's list of allowed domains. */
  readonly url: string
  /** Request headers. Referer can't be set. */
  readonly header?: HttpHeader | Fields | undefined
  /** Milliseconds. The hosts' default is 60000. crossmp keeps the limit where the host does not. */
  readonly timeout?: number | undefined
  /**
   * Where to store it: a user path. If the host can't store it there, crossmp saves the file there afterwards with the host's
   * FileSystemManager. If the host has none, the result has `tempFilePath`, with one warning in development.
   */
  readonly filePath?: string | undefined
}

export interface DownloadFileResult extends Ok, HttpResult {
  /** Where the file is, if no `filePath` was given. */
  tempFilePath?: string
  /** Where the file is, if `filePath` was given. */
  filePath?: string
}

export interface DownloadProgress {
  /** Percent. */
  progress: number
  /** Bytes. */
  totalBytesWritten: number
  /** Bytes. */
  totalBytesExpectedToWrite: number
}

/** A running download. */
export interface DownloadTask {
  /** Ends the download: the promise rejects with kind `abort`. */
  abort(): void
  /** Calls `listener` as bytes arrive. */
  onProgressUpdate(listener: Listener<DownloadProgress>): void
  /** Removes one listener, or all. */
  offProgressUpdate(listener?: Listener<DownloadProgress>): void
  /** Calls `listener` with the response headers, before the body arrives. */
  onHeadersReceived(listener: Listener<HeadersReceived>): void
  /** Removes one listener, or all. */
  offHeadersReceived(listener?: Listener<HeadersReceived>): void
}

/**
 * Downloads a file with a GET, to a temp file or to `filePath`.
 *
 * The promise is also the task: it has `abort()` and the progress events. Any HTTP answer is a success, and its body is the
 * file, so check `statusCode` (200 on older Alipay versions, which report none). If the host keeps no file of an answer (older
 * Alipay versions, of a 404 for example), the call fails, and the reason has the status. A temp file lasts until the mini-program
 * ends. Hosts take files of up to 200 MB (older WeChat: 50 MB), and run at most 10 downloads at once.
 *
 * Fails with kind `domain`, `network`, `timeout`, `abort`, `quota`, `argument`, `unknown` (there is no file).
 *
 * @example
 * const { statusCode, tempFilePath } = await mpx.downloadFile({ url })
 */
export type DownloadFile = Download &
  Generic<{
    /** Without `filePath`, the result has a temp file. */
    (
      options: OptionsOf<Download> & { readonly filePath?: undefined },
    ): Promise<DownloadFileResult & { tempFilePath: string }> & DownloadTask
    (options: OptionsOf<Download>): Promise<DownloadFileResult> & DownloadTask
  }>
type Download = TaskContract<'downloadFile', DownloadFileOptions, DownloadFileResult, DownloadTask>

export const api: Spec<DownloadFile> = {
  name: 'downloadFile',
  kind: 'task',
  network,
  required: { url: true },
  events: { ProgressUpdate: addProgressUpdate, HeadersReceived: addHeadersReceived },
}

export const wechat: Row<DownloadFile, Wx> = {
  since: '1.0.0',
  params: { timeout: '2.10.0', enableHttp2: '2.10.4', enableQuic: '2.10.4' },
  options: (from) => from as Given<Wx, 'downloadFile'>,
  finish: finishHeader,
  result: (native, options, session, call) => {
    const result = addProfile(toHttpResult(native), native)
    return keepFile(native.filePath, native.tempFilePath, options, session, call, result)
  },
  events: { ProgressUpdate: finiteOnly<DownloadProgress> },
}

export const alipay: Row<DownloadFile, My> = {
  since: '1.0.0',
  params: {
    // iOS; Android has it from 10.2.80.
    timeout: { client: '10.3.20' },
    enableHttp2: false,
    enableQuic: false,
    enableProfile: false,
  },
  // Alipay docs: my.downloadFile, and FileSystemManager, which may keep it.
  errors: {
    4: 'domain',
    9: 'network',
    12: 'network',
    13: 'denied',
    20: 'network',
    10022: 'not-found',
    10024: 'denied',
    10028: 'quota',
  },
  recover: recoverHttp,
  options: ({ url, header, timeout, filePath }, session) => {
    const native: Given<My, 'downloadFile'> = { url }
    if (header) native.header = header as Headers
    if (timeout) native.timeout = timeout
    if (filePath && meets(keeps, session) !== false) native.filePath = filePath
    return native
  },
  finish: finishHeader,
  result: (native, options, session, call) => {
    const { filePath, tempFilePath, apFilePath } = native
    const result = toHttpResult(native)
    return keepFile(filePath, tempFilePath || apFilePath, options, session, call, result)
  },
  events: { ProgressUpdate: finiteOnly<DownloadProgress>, HeadersReceived: toHeadersReceived },
}

// The host itself keeps the file. Before, Alipay's FileSystemManager does.
const keeps = { client: '10.2.80' } as const
const manager = { base1: '1.13.0' } as const
const head = { base2: '2.8.8', client: '10.3.30' } as const

/** Gates of results and task, which no call needs. */
export const since: Since<DownloadFile> = {
  wechat: {
    options: { filePath: '1.8.0' },
    values: { profile: profileSince },
    results: { profile: '2.10.4' },
    task: {
      abort: '1.4.0',
      onProgressUpdate: '1.4.0',
      offProgressUpdate: '2.1.0',
      onHeadersReceived: '2.1.0',
      offHeadersReceived: '2.1.0',
    },
  },
  alipay: {
    options: { filePath: manager },
    results: { filePath: manager, profile: false, statusCode: head, header: head },
    task: {
      abort: { base2: '2.3.1' },
      onProgressUpdate: { base2: '2.4.4' },
      offProgressUpdate: 'unknown',
      onHeadersReceived: 'unknown',
      offHeadersReceived: 'unknown',
    },
  },
}
