import { readAll, toText } from '../engine/body'
import { send } from '../engine/client'
import { percent } from '../engine/download'
import type { Received } from '../engine/exchange'
import { fail } from '../engine/failure'
import type { Place } from '../engine/files'
import { joinedHeaders } from '../engine/headers'
import { type CallContext, type TaskApi, taskApi, type Values } from '../engine/members'
import { multipart } from '../engine/multipart'
import type { Kernel } from '../kernel'
import { commonTransfer, newSlots, rules, taskSince } from './net'
import { profileOf } from './profile'

/** A boolean is silently not sent (public issue NervJS/taro#17003). */
const fieldsOf = (formData: unknown): Array<[string, string]> =>
  Object.entries((formData ?? {}) as object)
    .filter(([, value]) => value !== undefined && value !== null && typeof value !== 'boolean')
    .map(([field, value]) => [field, String(value)])

const fileOf = (kernel: Kernel, path: unknown): Place => {
  const file = kernel.files.findFile(path as string)
  if (!file) throw fail('file not found', { errno: 1300002 })
  return file
}

const transferOf = (kernel: Kernel, given: Values, call: CallContext) => {
  const name = given.name as string
  const form = multipart(kernel, fieldsOf(given.formData), name, fileOf(kernel, given.filePath))
  const common = commonTransfer(kernel, given)
  const total = form.body.length
  const sent = (bytes: number): void =>
    call.emit('progressUpdate', {
      progress: percent(bytes, total),
      totalBytesSent: bytes,
      totalBytesExpectedToSend: total,
    })
  const headers = { ...common.headers, ...form.headers }
  return { ...common, headers, body: form.body, sent, url: given.url as string, method: 'POST' }
}

const answer = (kernel: Kernel, given: Values, call: CallContext) => async (received: Received) => {
  call.emit('headersReceived', { header: joinedHeaders(received.rawHeaders) })
  const data = toText(kernel.runtime.text, await readAll(received.chunks()))
  const profile = profileOf(kernel, received, given.enableProfile)
  return { data, statusCode: received.status, ...(profile ? { profile } : {}) }
}

/** WeChat docs: wx.uploadFile. `data` is text, whatever the answer's type. */
export const uploadFile = (kernel: Kernel): TaskApi => {
  const slots = newSlots()
  return taskApi({
    taskSince,
    run: async (given, call) => {
      const transfer = transferOf(kernel, given, call)
      const read = answer(kernel, given, call)
      return send(kernel, rules, call, { ...transfer, slots, followRedirects: false }, read)
    },
  })
}
