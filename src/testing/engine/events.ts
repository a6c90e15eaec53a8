export type Listener = (payload: unknown) => void

/** Listeners by event name. The same function twice is called twice, as hosts do. */
export class Listeners {
  private readonly byEvent = new Map<string, Array<{ listener: unknown; call: Listener }>>()

  on(event: string, listener: unknown, call: Listener = listener as Listener): void {
    const list = this.byEvent.get(event) ?? []
    list.push({ listener, call })
    this.byEvent.set(event, list)
  }

  has(event: string): boolean {
    return (this.byEvent.get(event) ?? []).length > 0
  }

  off(event: string, listener?: unknown): void {
    const list = this.byEvent.get(event)
    if (!list || listener === undefined) this.byEvent.delete(event)
    else {
      this.byEvent.set(
        event,
        list.filter((entry) => entry.listener !== listener),
      )
    }
  }

  emit(event: string, payload: unknown): void {
    for (const { call } of [...(this.byEvent.get(event) ?? [])]) call(payload)
  }

  /** Calls the listeners themselves, as they were registered. */
  deliver(event: string, ...payload: unknown[]): void {
    for (const { listener } of [...(this.byEvent.get(event) ?? [])]) {
      ;(listener as (...payload: unknown[]) => void)(...payload)
    }
  }

  clear(): void {
    this.byEvent.clear()
  }
}
