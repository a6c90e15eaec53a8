import type { Hub } from './assemble'
import { Listeners } from './events'

/** Whether there is a newer version of the app, and whether it could be downloaded. */
export type UpdateState = 'none' | 'ready' | 'failed'

/** What a host has found out about a newer version, and who listens. */
export class Updates implements Hub {
  private readonly listeners = new Listeners()
  private readonly told = new Map<string, unknown>()

  on(event: string, listener: unknown, call: (value: unknown) => void): void {
    this.listeners.on(event, listener, call)
  }

  off(event: string, listener?: unknown): void {
    this.listeners.off(event, listener)
  }

  tell(state: UpdateState): void {
    this.emit('checkForUpdate', { hasUpdate: state !== 'none' })
    if (state === 'ready') this.emit('updateReady', undefined)
    if (state === 'failed') this.emit('updateFailed', undefined)
  }

  /** Tells a late listener what has been told. */
  repeat(event: string, call: (value: unknown) => void): void {
    if (this.told.has(event)) call(this.told.get(event))
  }

  private emit(event: string, value: unknown): void {
    this.told.set(event, value)
    this.listeners.emit(event, value)
  }
}
