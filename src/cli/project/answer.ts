import type { Worker } from 'node:worker_threads'
import type { Options } from '../../bundler/options'

/** What the thread that runs a configuration says of it. */
export interface Answer {
  readonly options?: Partial<Options>
  /** Why it could not be read. */
  readonly problem?: string
  /** What is wrong with the options, in a sentence. */
  readonly mistake?: string
}

/** How long a configuration may run, in seconds. */
const patience = 20

/** Waits for what a thread answers, and ends it. */
export function answerOf(worker: Worker, limit: number = patience): Promise<Answer> {
  const answer = new Promise<Answer>((resolve) => {
    const timer = setTimeout(() => end(`it did not end within ${limit} seconds`), limit * 1000)
    function settle(answer: Answer): void {
      clearTimeout(timer)
      resolve(answer)
    }
    const end = (problem: string) => settle({ problem })
    worker.once('message', settle)
    worker.once('error', ({ message }) => end(message))
    worker.once('exit', () => end('it ended the process'))
  })
  return answer.finally(() => worker.terminate())
}
