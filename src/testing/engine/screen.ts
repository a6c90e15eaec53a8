/** A short message over the page. */
export interface ShownToast {
  readonly text: string
  /** The icon, by the platform's own name for it. */
  readonly icon: string
  /** The path of a picture shown instead of the icon. */
  readonly image?: string
}

/** A loading layer over the page. */
export interface ShownLoading {
  readonly text: string
}

/** One thing that can be seen over the page; showing another replaces it. */
export class Layer<Shown> {
  #shown: Shown | undefined
  #timer: NodeJS.Timeout | undefined

  /** What a person sees, undefined when there is nothing to see (or not yet). */
  get shown(): Shown | undefined {
    return this.#shown
  }

  /** Shows `what` after `delay` ms, until hidden or for `duration` ms. */
  show(what: Shown, { delay = 0, duration }: { delay?: number; duration?: number } = {}): void {
    this.#stopTimer()
    if (delay > 0) {
      this.#later(delay, () => this.show(what, duration === undefined ? {} : { duration }))
      return
    }
    this.#shown = what
    if (duration !== undefined) this.#later(duration, () => this.hide())
  }

  /** Takes it off, and forgets what was still to come. */
  hide(): void {
    this.#stopTimer()
    this.#shown = undefined
  }

  #later(ms: number, act: () => void): void {
    this.#timer = setTimeout(act, ms)
    this.#timer.unref()
  }

  #stopTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}

/** What a person would see over the page now. */
export class Screen {
  readonly toast = new Layer<ShownToast>()
  readonly loading = new Layer<ShownLoading>()

  /** Takes everything off, with its timers. */
  clear(): void {
    this.toast.hide()
    this.loading.hide()
  }
}
