import type { Ending } from './ending'

/** How many calls of an API run at once. */
export class Slots {
  private running = 0
  private readonly waiting: Array<() => void> = []

  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.running >= this.limit
  }

  /** Waits for a free slot; the returned function gives it back. */
  async take(ending: Ending): Promise<() => void> {
    if (this.full) await this.wait(ending)
    else this.running++
    let taken = true
    return () => {
      if (taken) this.give()
      taken = false
    }
  }

  private wait(ending: Ending): Promise<void> {
    return new Promise((resolve, reject) => {
      ending.check()
      const enter = (): void => {
        stay()
        resolve()
      }
      const stay = ending.onEnd((reason) => {
        this.waiting.splice(this.waiting.indexOf(enter), 1)
        reject(reason)
      })
      this.waiting.push(enter)
    })
  }

  /** The next in line takes over the slot. */
  private give(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.running--
  }
}
