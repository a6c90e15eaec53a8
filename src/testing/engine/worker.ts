import type { Kernel } from '../kernel'
import type { WorkerScope } from '../types'
import { Listeners } from './events'
import { fail } from './failure'

const codeOf = ({ runtime, workers }: Kernel, path: string): ((worker: WorkerScope) => void) => {
  if (!workers) return () => {}
  const code = Object.hasOwn(workers, path) ? workers[path] : undefined
  if (code === undefined) {
    throw fail(`no worker '${path}': there is none in the option 'workers' of createHost`)
  }
  if (typeof code === 'function') return code
  const text = new TextDecoder().decode(runtime.sources.read(code))
  return new Function('worker', text) as (worker: WorkerScope) => void
}

const copyOf = (message: unknown): unknown => JSON.parse(JSON.stringify(message))

/** A worker that runs in this process. Messages are copies, and come in a turn of their own. */
export class Worker {
  /** Of the app. */
  readonly listeners = new Listeners()
  private readonly inside = new Listeners()
  isOver = false

  constructor(
    private readonly kernel: Kernel,
    path: string,
  ) {
    const code = codeOf(kernel, path)
    this.later(() =>
      code({
        onMessage: (listener) => this.inside.on('message', listener),
        postMessage: (message) => this.send(this.listeners, message),
      }),
    )
    kernel.onDispose(() => this.terminate())
  }

  postMessage(message: unknown): void {
    this.send(this.inside, message)
  }

  terminate(): void {
    this.isOver = true
  }

  private send(to: Listeners, message: unknown): void {
    const copy = copyOf(message)
    this.later(() => to.emit('message', copy))
  }

  private later(act: () => void): void {
    this.kernel.runtime.clock.nextTurn(() => {
      if (this.isOver) return
      try {
        act()
      } catch (thrown) {
        this.listeners.emit('error', thrown)
      }
    })
  }
}

/** Hosts run one at a time. */
export const startingWorkers = (kernel: Kernel): ((path: string) => Worker) => {
  let last: Worker | undefined
  return (path) => {
    if (last && !last.isOver) throw fail('a worker runs already: terminate it first', { error: 1 })
    last = new Worker(kernel, path)
    return last
  }
}
