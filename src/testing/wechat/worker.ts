import { objectOf } from '../engine/define'
import { type Natives, onEvent, syncApi } from '../engine/members'
import { startingWorkers, type Worker } from '../engine/worker'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

const membersOf = (worker: Worker): Natives => ({
  postMessage: syncApi({ run: (message) => worker.postMessage(message) }),
  terminate: syncApi({ run: () => worker.terminate() }),
  onError: onEvent({
    payload: (thrown: unknown) =>
      thrown instanceof Error
        ? { error: { message: thrown.message, stack: thrown.stack } }
        : { error: { message: String(thrown) } },
  }),
})

/** WeChat docs, wx.createWorker: the path begins at the root of the package, with or without a slash. */
export const worker = (kernel: Kernel): Natives => {
  const start = startingWorkers(kernel)
  return {
    createWorker: syncApi({
      run: (path) => {
        const started = start(String(path).replace(/^\//, ''))
        return objectOf(kernel, wechatTables, 'Worker', membersOf(started), started.listeners)
      },
    }),
  }
}
