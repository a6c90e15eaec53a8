import { readAll, toText } from '../engine/body'
import { send, type Transfer } from '../engine/client'
import { methodsOf } from '../engine/define'
import { percent } from '../engine/download'
import type { Received } from '../engine/exchange'
import { fail } from '../engine/failure'
import type { Place } from '../engine/files'
import { cookiesOf, joinedHeaders, requestHeaders } from '../engine/headers'
import {
  type CallContext,
  optional,
  required,
  type TaskApi,
  taskApi,
  type Values,
} from '../engine/members'
import { multipart } from '../engine/multipart'
import { compareVersions } from '../engine/versions'
import type { Kernel } from '../kernel'
import { refererOf, rules, twoSpellings, withCookies } from './net'
import { alipayTables } from './tables'

/** Alipay docs: the form's key is `fileName` on old apps; `name` was tried back to 10.1.98. */
const nameOf = (given: Values): string => {
  const name = given.name ?? given.fileName
  if (typeof name === 'string') return name
  throw fail('invalid parameter: name should be string, got undefined', { error: 2 })
}

const checkFileType = ({ fileType }: Values): void => {
  if (['image', 'video', 'audio'].includes(fileType as string)) return
  throw fail('invalid parameter: fileType should be one of image, video, audio', { error: 2 })
}

/** Alipay docs: saved files and the app's own only from app 10.2.80. */
const fileOf = (kernel: Kernel, path: unknown): Place => {
  const file = kernel.files.findFile(path as string)
  const allowed = file?.area === 'temp' || kernel.has({ client: '10.2.80' })
  if (file && allowed) return file
  throw fail(file ? 'no permission to read this file' : 'file does not exist', { error: 11 })
}

const transferOf = (kernel: Kernel, given: Values, call: CallContext): Transfer => {
  checkFileType(given)
  const fields = Object.entries((given.formData ?? {}) as Record<string, string>)
  const form = multipart(kernel, fields, nameOf(given), fileOf(kernel, given.filePath))
  const both = { ...(given.header as object), ...(given.headers as object) }
  const total = form.body.length
  return {
    url: given.url as string,
    method: 'POST',
    headers: { ...requestHeaders({}, both), referer: refererOf(kernel), ...form.headers },
    body: form.body,
    timeout: typeof given.timeout === 'number' ? given.timeout : 60_000,
    followRedirects: false,
    sent: (bytes) =>
      call.emit('progressUpdate', {
        progress: percent(bytes, total),
        totalBytesWritten: bytes,
        totalBytesExpectedToWrite: total,
      }),
  }
}

/** Documents of 2018 show a string, newer ones a number; simulated as the 1.x line's. */
const statusOf = (kernel: Kernel, status: number): number | string =>
  compareVersions(kernel.baseLibrary, '2.0.0') < 0 ? String(status) : status

const answer = (kernel: Kernel, call: CallContext) => async (received: Received) => {
  const { status, rawHeaders } = received
  const header = withCookies(joinedHeaders(rawHeaders), cookiesOf(rawHeaders))
  call.emit('headersReceived', { header })
  const data = toText(kernel.runtime.text, await readAll(received.chunks()))
  return { data, statusCode: statusOf(kernel, status), header }
}

/** Alipay docs, UploadTask: no base library. Apps of then had the 1.x line, which typings don't number. */
const taskSince = { client: '10.1.35' }

/** Alipay docs: my.uploadFile. */
export const uploadFile = (kernel: Kernel): TaskApi =>
  taskApi({
    options: {
      // The version in Alipay docs is that of saved files: see `fileOf`.
      filePath: required('string'),
      // Or `fileName`: see `nameOf`.
      name: optional('string', { since: { client: '10.1.98' } }),
      headers: optional('object', { since: twoSpellings }),
      // Alipay docs: values are texts.
      formData: optional('object', { values: 'string' }),
    },
    taskSince,
    task: {
      ...methodsOf(alipayTables, 'UploadTask'),
      abort: taskSince,
      onProgressUpdate: taskSince,
    },
    run: async (given, call) =>
      send(kernel, rules, call, transferOf(kernel, given, call), answer(kernel, call)),
  })
