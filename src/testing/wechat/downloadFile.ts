import { send } from '../engine/client'
import {
  type DownloadRules,
  destinationOf,
  expectedBytes,
  percent,
  saveDownload,
} from '../engine/download'
import type { Received } from '../engine/exchange'
import { fail } from '../engine/failure'
import { joinedHeaders } from '../engine/headers'
import { type CallContext, type TaskApi, taskApi, type Values } from '../engine/members'
import type { Kernel } from '../kernel'
import { commonTransfer, newSlots, rules, taskSince } from './net'
import { profileOf } from './profile'

const megabyte = 1024 * 1024

/** Older documents say 50 MB, newer ones 200 MB; when it changed is not published. */
const limitsOf = (kernel: Kernel): DownloadRules => ({
  maxBytes: (kernel.has('3.0.0') ? 200 : 50) * megabyte,
  tooLarge: () => fail('exceed max file size', { errno: 603301 }),
  noPermission: (filePath) => fail(`permission denied, open "${filePath}"`, { errno: 603303 }),
})

const reporter = (call: CallContext, total: number) => (written: number) =>
  call.emit('progressUpdate', {
    progress: percent(written, total),
    totalBytesWritten: written,
    totalBytesExpectedToWrite: total,
  })

const answer = (kernel: Kernel, given: Values, call: CallContext, limits: DownloadRules) => {
  const filePath = given.filePath as string | undefined
  const destination = filePath ? destinationOf(kernel, limits, filePath) : undefined
  return async (received: Received) => {
    call.emit('headersReceived', { header: joinedHeaders(received.rawHeaders) })
    const progress = reporter(call, expectedBytes(received) ?? 0)
    const { place } = await saveDownload(kernel, limits, received, destination, progress)
    const profile = profileOf(kernel, received, given.enableProfile)
    const where = filePath ? { filePath } : { tempFilePath: place.hostPath }
    return { ...where, statusCode: received.status, ...(profile ? { profile } : {}) }
  }
}

/** WeChat docs: wx.downloadFile. The body of any HTTP status becomes the file. */
export const downloadFile = (kernel: Kernel): TaskApi => {
  const slots = newSlots()
  return taskApi({
    taskSince,
    run: async (given, call) => {
      const read = answer(kernel, given, call, limitsOf(kernel))
      const url = given.url as string
      const common = commonTransfer(kernel, given)
      const transfer = { ...common, url, method: 'GET', followRedirects: true, slots }
      return send(kernel, rules, call, transfer, read)
    },
  })
}
