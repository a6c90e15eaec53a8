import type { Kernel } from '../kernel'

/** What something of a host does later, by the test's own timers. None is left when the host is disposed of. */
export class Timers {
  private readonly cancels = new Set<() => void>()

  constructor(private readonly kernel: Kernel) {
    kernel.onDispose(() => this.clear())
  }

  /** Ms since 1970, by the same clock. */
  now(): number {
    return this.kernel.runtime.clock.now()
  }

  later(ms: number, act: () => void): void {
    if (this.kernel.disposed) return
    const cancel = this.kernel.runtime.clock.onScreen(ms, () => {
      this.cancels.delete(cancel)
      act()
    })
    this.cancels.add(cancel)
  }

  clear(): void {
    for (const cancel of this.cancels) cancel()
    this.cancels.clear()
  }
}
