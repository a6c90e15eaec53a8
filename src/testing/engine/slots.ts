/** How many calls of an API run at once. */
export class Slots {
  private running = 0
  private readonly waiting: Array<() => void> = []

  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.running >= this.limit
  }

  /** Waits for a free slot; the returned function gives it back. */
  async take(signal: AbortSignal): Promise<() => void> {
    if (this.full) await this.wait(signal)
    else this.running++
    let taken = true
    return () => {
      if (taken) this.give()
      taken = false
    }
  }

  private wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(enter), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
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
