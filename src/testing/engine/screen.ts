import type { ShownOnScreen } from '../types'
import type { Clock } from './clock'

type Of<K extends 'toast' | 'loading'> = NonNullable<ShownOnScreen[K]>

/** One thing that can be seen over the page; showing another replaces it. */
export class Layer<Shown> {
  private current: Shown | undefined
  private cancel: () => void = () => undefined

  constructor(private readonly clock: Clock) {}

  /** What a person sees, undefined when there is nothing to see (or not yet). */
  get shown(): Shown | undefined {
    return this.current
  }

  /** Shows `what` after `delay` ms, until hidden or for `duration` ms. */
  show(what: Shown, { delay = 0, duration }: { delay?: number; duration?: number } = {}): void {
    this.cancel()
    if (delay > 0) {
      this.later(delay, () => this.show(what, duration === undefined ? {} : { duration }))
      return
    }
    this.current = what
    if (duration !== undefined) this.later(duration, () => this.hide())
  }

  /** Takes it off, and forgets what was still to come. */
  hide(): void {
    this.cancel()
    this.current = undefined
  }

  private later(ms: number, act: () => void): void {
    this.cancel = this.clock.onScreen(ms, act)
  }
}

/** What a person would see over the page now. */
export class Screen {
  readonly toast: Layer<Of<'toast'>>
  readonly loading: Layer<Of<'loading'>>

  constructor(clock: Clock) {
    this.toast = new Layer(clock)
    this.loading = new Layer(clock)
  }

  /** Takes everything off, with its timers. */
  clear(): void {
    this.toast.hide()
    this.loading.hide()
  }
}
