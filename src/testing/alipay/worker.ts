import { objectOf } from '../engine/define'
import { type Natives, syncApi } from '../engine/members'
import { startingWorkers, type Worker } from '../engine/worker'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

const membersOf = (worker: Worker): Natives => ({
  postMessage: syncApi({ run: (message) => worker.postMessage(message) }),
  terminate: syncApi({ run: () => worker.terminate() }),
})

/** Alipay docs, my.createWorker: the path has no slash before it. */
export const worker = (kernel: Kernel): Natives => {
  const start = startingWorkers(kernel)
  return {
    createWorker: syncApi({
      run: (path) => {
        const started = start(String(path))
        return objectOf(kernel, alipayTables, 'Worker', membersOf(started), started.listeners)
      },
    }),
  }
}
