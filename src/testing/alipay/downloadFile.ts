import { send, type Transfer } from '../engine/client'
import {
  type DownloadRules,
  destinationOf,
  expectedBytes,
  percent,
  saveDownload,
} from '../engine/download'
import type { Received } from '../engine/exchange'
import { fail } from '../engine/failure'
import { cookiesOf, joinedHeaders, requestHeaders } from '../engine/headers'
import { type CallContext, optional, type TaskApi, taskApi, type Values } from '../engine/members'
import type { Kernel } from '../kernel'
import { newerTasks, refererOf, rules, withCookies } from './net'

/** Alipay docs state no limit. */
const limits: DownloadRules = {
  maxBytes: Number.POSITIVE_INFINITY,
  tooLarge: () => fail('download failed', { error: 12 }),
  noPermission: () => fail('no permission to write to filePath', { error: 13 }),
}

const transferOf = (kernel: Kernel, given: Values): Transfer => ({
  url: given.url as string,
  method: 'GET',
  headers: { ...requestHeaders({}, given.header), referer: refererOf(kernel) },
  timeout: typeof given.timeout === 'number' ? given.timeout : 60_000,
  followRedirects: true,
})

const reporter = (call: CallContext, total: number) => (written: number) =>
  call.emit('progressUpdate', {
    progress: percent(written, total),
    totalBytesWritten: written,
    totalBytesExpectedToWrite: total,
  })

const answer = (kernel: Kernel, given: Values, call: CallContext) => {
  const filePath = given.filePath as string | undefined
  const destination = filePath ? destinationOf(kernel, limits, filePath) : undefined
  return async (received: Received) => {
    const { status, rawHeaders } = received
    const headers = withCookies(joinedHeaders(rawHeaders), cookiesOf(rawHeaders))
    call.emit('headersReceived', { headers })
    const progress = reporter(call, expectedBytes(received) ?? 0)
    const { place, size } = await saveDownload(kernel, limits, received, destination, progress)
    const path = place.hostPath
    const where = filePath ? { filePath } : {}
    const head = { statusCode: status, header: headers, headers, dataLength: size }
    return { apFilePath: path, tempFilePath: path, ...where, ...head }
  }
}

/** Alipay docs: my.downloadFile. Old versions give `apFilePath` and nothing else. */
export const downloadFile = (kernel: Kernel): TaskApi =>
  taskApi({
    options: {
      // Alipay docs: 10.2.80 on Android, 10.3.20 on iOS.
      timeout: optional('number', {
        since: { client: kernel.system === 'ios' ? '10.3.20' : '10.2.80' },
      }),
    },
    // Only typings have this spelling, and no version of it: simulated as that of `header`.
    result: { headers: { base2: '2.8.8', client: '10.3.30' } },
    taskSince: newerTasks,
    run: async (given, call) =>
      send(kernel, rules, call, transferOf(kernel, given), answer(kernel, given, call)),
  })
