import type { Kernel } from '../kernel'
import type { Ending } from './ending'
import { Stopwatch } from './stopwatch'
import { Timers } from './timers'

/** Plays nothing for as long as a recording would last, one at a time, by the test's clock. */
export class Voice {
  private filePath: string | undefined
  private readonly ends: (() => void)[] = []
  private readonly watch: Stopwatch
  private readonly timers: Timers

  constructor(private readonly kernel: Kernel) {
    this.timers = new Timers(kernel)
    this.watch = new Stopwatch(() => this.timers.now())
  }

  /** One that is paused goes on. Resolves when it has ended. */
  play(filePath: string, seconds: number, ending: Ending): Promise<undefined> {
    if (this.watch.isRunning || filePath !== this.filePath) this.stop()
    this.filePath = filePath
    this.watch.go()
    const length = Math.min(seconds, this.kernel.audio.duration) * 1000
    this.timers.later(length - this.watch.elapsed, () => this.stop())
    return new Promise((resolve, reject) => {
      this.ends.push(() => resolve(undefined))
      ending.onEnd(reject)
    })
  }
  pause(): void {
    this.watch.hold()
    this.timers.clear()
  }
  stop(): void {
    this.timers.clear()
    this.watch.reset()
    this.filePath = undefined
    for (const end of this.ends.splice(0)) end()
  }
}
