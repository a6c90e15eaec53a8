import { placeData, readAll, toArrayBuffer, toText } from '../engine/body'
import { send, type Transfer } from '../engine/client'
import type { Received } from '../engine/exchange'
import { fail } from '../engine/failure'
import { cookiesOf, joinedHeaders } from '../engine/headers'
import { type CallContext, type TaskApi, taskApi, type Values } from '../engine/members'
import type { Kernel } from '../kernel'
import { commonTransfer, newSlots, rules, taskSince } from './net'
import { profileOf } from './profile'

/** WeChat docs: these, in capitals. */
const methods = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'])

const transferOf = (kernel: Kernel, given: Values): Transfer => {
  const method = (given.method as string | undefined) ?? 'GET'
  if (!methods.has(method)) {
    throw fail('parameter error: parameter.method is not a method', { errno: 1001 })
  }
  const defaults = { 'content-type': 'application/json' }
  const common = commonTransfer(kernel, given, defaults)
  const contentType = common.headers['content-type'] ?? ''
  const placed = placeData(
    kernel.runtime.text,
    method,
    given.url as string,
    given.data,
    contentType,
  )
  return { ...common, ...placed, method, followRedirects: given.redirect !== 'manual' }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const dataOf = ({ runtime }: Kernel, given: Values, bytes: Uint8Array): unknown => {
  if (given.responseType === 'arraybuffer') return toArrayBuffer(bytes)
  const { dataType = 'json' } = given
  const text = toText(runtime.text, bytes)
  return dataType === 'json' ? parsed(text) : text
}

const headOf = ({ status, rawHeaders }: Received) => ({
  statusCode: status,
  header: joinedHeaders(rawHeaders),
  cookies: cookiesOf(rawHeaders),
})

const answer = (kernel: Kernel, given: Values, call: CallContext) => async (received: Received) => {
  const head = headOf(received)
  call.emit('headersReceived', head)
  const chunked = given.enableChunked === true
  const bytes = await readAll(received.chunks(), (chunk) => {
    if (chunked) call.emit('chunkReceived', { data: toArrayBuffer(chunk) })
  })
  const profile = profileOf(kernel, received, given.enableProfile)
  const debug = { exception: { reasons: [], retryCount: 0 }, useHttpDNS: false }
  return { data: dataOf(kernel, given, bytes), ...head, ...(profile ? { profile } : {}), ...debug }
}

/** WeChat docs: wx.request. Any HTTP status is a success. */
export const request = (kernel: Kernel): TaskApi => {
  const slots = newSlots()
  return taskApi({
    taskSince,
    run: (given, call) =>
      send(
        kernel,
        rules,
        call,
        { ...transferOf(kernel, given), slots },
        answer(kernel, given, call),
      ),
  })
}
