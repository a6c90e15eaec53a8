// The honest floor: the contract of `uploadFile` and of nothing else, by hand, with speed in mind.
import type {
  UploadFile,
  UploadFileResult,
  UploadProgress,
} from '../../src/apis/network/uploadFile'
import type { Callable, OptionsOf } from '../../src/types/contract'
import { abortOf, Call, eventOf } from './call'
import type { NativeFailure } from './error'
import {
  addExtras,
  fromHeader,
  type NativeHttp,
  plain,
  statusOf,
  toFields,
  toHeader,
  toHeadersReceived,
} from './http'
import { alipaySession, type Session, warn, wechatSession } from './session'

type Options = OptionsOf<UploadFile>
type Result = UploadFileResult
type Task = ReturnType<Callable<UploadFile>>

export function uploadFileOnWechat(options: Options): Task {
  const session = wechatSession()
  const call = new Call<Result>('uploadFile', session, options)
  const keepsTimeout = !!session && session.base >= 2010000
  if (session && call.starts(keepsTimeout)) {
    tryTo(call, () => call.ask(forWechat(options, session, keepsTimeout, call)))
  } else call.starts(true)
  return toTask(call, known)
}

function forWechat(options: Options, session: Session, timed: boolean, call: Call<Result>): object {
  const { url, filePath, name, header, formData, timeout } = options
  const native: Record<string, unknown> = {
    url,
    filePath,
    name: plain('name', name),
    success: (result: NativeHttp) => call.succeed(toResult(result)),
    fail: (failure: NativeFailure) => call.fail(failure),
  }
  if (header) native.header = toHeader(header, session)
  if (formData) native.formData = toFields(formData)
  if (timeout && timed) native.timeout = timeout
  addHints(native, options, session)
  addExtras(native, options.wechat)
  return native
}

function addHints(native: Record<string, unknown>, options: Options, session: Session): void {
  const { enableHttp2, enableQuic, enableProfile } = options
  if (enableHttp2 === undefined && enableQuic === undefined && enableProfile === undefined) return
  if (session.base >= 2010004) Object.assign(native, { enableHttp2, enableQuic })
  else warn(session, 'enableHttp2 and enableQuic need base library 2.10.4')
  if (session.base >= 3005000) Object.assign(native, { enableProfile })
  else warn(session, 'enableProfile needs base library 3.5.0')
}

export function uploadFileOnAlipay(options: Options): Task {
  const session = alipaySession()
  const call = new Call<Result>('uploadFile', session, options)
  const keepsTimeout = !!session && session.client >= 10002080
  if (session && call.starts(keepsTimeout)) {
    tryTo(call, () => call.ask(forAlipay(options, session, keepsTimeout, call)))
  } else call.starts(true)
  return toTask(call, toProgress)
}

function forAlipay(options: Options, session: Session, timed: boolean, call: Call<Result>): object {
  const { url, filePath, name, header, formData, timeout } = options
  const native: Record<string, unknown> = {
    url,
    filePath,
    name: plain('name', name),
    fileName: name,
    fileType: typeOf(filePath),
    hideLoading: true,
    success: (result: NativeHttp) => call.succeed(toResult(result)),
    fail(failure: NativeFailure & NativeHttp) {
      if (failure.error === 19 && failure.status) call.succeed(toResult(failure))
      else call.fail(failure)
    },
  }
  if (header) native.header = native.headers = toHeader(header, session)
  if (formData) native.formData = toFields(formData)
  if (timeout && timed) native.timeout = timeout
  if (session.development) warnOf(options, session)
  addExtras(native, options.alipay)
  return native
}

function warnOf(options: Options, session: Session): void {
  for (const hint of ['enableHttp2', 'enableQuic', 'enableProfile'] as const) {
    if (options[hint] !== undefined) warn(session, `Alipay has no ${hint}`)
  }
}

function tryTo(call: Call<Result>, ask: () => void): void {
  try {
    ask()
  } catch (failure) {
    call.fail(failure as NativeFailure)
  }
}

function toResult(native: NativeHttp = {}): Result {
  const { data } = native
  return {
    data: typeof data === 'string' ? data : JSON.stringify(data) || '',
    statusCode: statusOf(native),
    header: fromHeader(native),
    errMsg: 'uploadFile:ok',
  }
}

type MapProgress = (native: never) => UploadProgress | undefined

function toTask(call: Call<Result>, map: MapProgress): Task {
  const progress = eventOf(call, 'onProgressUpdate', map)
  const headers = eventOf(call, 'onHeadersReceived', toHeadersReceived)
  const task = call.promise as Task
  task.abort = abortOf(call)
  task.onProgressUpdate = progress.on
  task.offProgressUpdate = progress.off
  task.onHeadersReceived = headers.on
  task.offHeadersReceived = headers.off
  return task
}

const known: MapProgress = (event: UploadProgress) =>
  Number.isFinite(event.progress) ? event : undefined

const toProgress: MapProgress = (native: {
  readonly progress: number
  readonly totalBytesWritten: number
  readonly totalBytesExpectedToWrite: number
}) =>
  Number.isFinite(native.progress)
    ? {
        progress: native.progress,
        totalBytesSent: native.totalBytesWritten,
        totalBytesExpectedToSend: native.totalBytesExpectedToWrite,
      }
    : undefined

function typeOf(path: string): string {
  if (/\.(mp4|mov|m4v|3gp|avi|video)$/i.test(path)) return 'video'
  return /\.(mp3|aac|m4a|wav|amr|audio)$/i.test(path) ? 'audio' : 'image'
}
