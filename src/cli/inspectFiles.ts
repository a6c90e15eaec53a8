import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createInspectFile } from './inspectFile'
import type { Build, Inspected } from './inspectText'
import { createProgress } from './progress'

/** Fewer files than this are read before a thread has loaded Babel. */
const few = 200
/** Most threads: each takes some 100 MB. */
const mostThreads = 4

/** Looks at files, for each platform. */
export async function inspectFiles(
  paths: readonly string[],
  builds: readonly Build[],
): Promise<Inspected[]> {
  const progress = createProgress(paths.length)
  const inspect = paths.length < few ? oneByOne : onThreads
  const inspected = await inspect(paths, builds, () => progress.step())
  progress.end()
  return inspected
}

type Step = () => void

async function oneByOne(
  paths: readonly string[],
  builds: readonly Build[],
  step: Step,
): Promise<Inspected[]> {
  const inspectFile = createInspectFile(builds)
  const inspected: Inspected[] = []
  for (const path of paths) {
    inspected.push(await inspectFile(path))
    step()
  }
  return inspected
}

async function onThreads(
  paths: readonly string[],
  builds: readonly Build[],
  step: Step,
): Promise<Inspected[]> {
  const inspected: Inspected[] = []
  // Each thread takes the next file once it is done with one.
  const queue = paths.entries()
  const count = Math.min(availableParallelism(), mostThreads)
  await Promise.all(
    Array.from({ length: count }, () =>
      runThread(builds, queue, (index, each) => {
        inspected[index] = each
        step()
      }),
    ),
  )
  return inspected
}

function runThread(
  builds: readonly Build[],
  queue: Iterator<[number, string]>,
  take: (index: number, inspected: Inspected) => void,
): Promise<void> {
  const worker = new Worker(join(__dirname, 'inspectWorker.js'), { workerData: builds })
  return new Promise((resolve, reject) => {
    let current = 0
    function next(): void {
      const { done, value } = queue.next()
      if (done) {
        resolve()
        worker.terminate()
        return
      }
      const [index, path] = value
      current = index
      worker.postMessage(path)
    }
    worker.on('error', reject)
    worker.on('message', (inspected: Inspected) => {
      take(current, inspected)
      next()
    })
    next()
  })
}
