import type { Kernel } from '../kernel'
import { Listeners } from './events'
import type { Failure } from './failure'

/** How a platform says that there is no ad, and that none is loaded. */
export interface NoAd {
  none(): Failure
  notLoaded(): Failure
}

/** An ad of a unit. It loads when it is made, and again when it was closed. */
export class Ad {
  readonly listeners = new Listeners()
  private isLoaded = false
  isDestroyed = false

  constructor(
    private readonly kernel: Kernel,
    private readonly failures: NoAd,
  ) {
    this.later(() => this.loadAlone())
  }

  load(): void {
    if (this.kernel.user.ad === 'none') {
      const failure = this.failures.none()
      this.later(() =>
        this.tell('error', this.kernel.dialect.failure('load', failure, this.kernel)),
      )
      throw failure
    }
    this.isLoaded = true
    this.later(() => this.tell('load', undefined))
  }

  /** Shows it; the user closes it at once. */
  show(): void {
    if (!this.isLoaded) throw this.failures.notLoaded()
    this.isLoaded = false
    const isEnded = this.kernel.user.ad === 'watched'
    this.later(() => {
      this.tell('close', { isEnded })
      this.loadAlone()
    })
  }

  private loadAlone(): void {
    try {
      this.load()
    } catch {
      // Its listeners are told.
    }
  }

  private tell(event: string, value: unknown): void {
    if (!this.isDestroyed) this.listeners.emit(event, value)
  }

  private later(act: () => void): void {
    this.kernel.runtime.clock.nextTurn(() => {
      if (!this.kernel.disposed) act()
    })
  }
}
