// Looks at files on a thread of its own, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { createInspectFile } from './inspectFile'

const inspectFile = createInspectFile(workerData)

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await inspectFile(path))
})
