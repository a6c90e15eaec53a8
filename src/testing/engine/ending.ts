type Listener = (reason: unknown) => void

/**
 * Tells work to stop, and why. Not an AbortController: the global one of jsdom is not the one that
 * Node's own modules take.
 */
export class Ending {
  private readonly listeners = new Set<Listener>()
  private ended: { readonly reason: unknown } | undefined

  get isOver(): boolean {
    return this.ended !== undefined
  }

  get reason(): unknown {
    return this.ended?.reason
  }

  /** The first reason counts. */
  end(reason: unknown): void {
    if (this.ended) return
    this.ended = { reason }
    for (const listener of this.listeners) listener(reason)
    this.listeners.clear()
  }

  /** Calls once, at once where it is over; the returned function takes the listener back. */
  onEnd(listener: Listener): () => void {
    if (this.ended) listener(this.ended.reason)
    else this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Throws the reason where it is over. */
  check(): void {
    if (this.ended) throw this.ended.reason
  }
}
