import { Listeners } from './events'

/** Whether there is a newer version of the app, and whether it could be downloaded. */
export type UpdateState = 'none' | 'ready' | 'failed'

/** What a host has found out about a newer version, and who listens. */
export class Updates extends Listeners {
  private readonly told = new Map<string, unknown>()

  tell(state: UpdateState): void {
    this.emit('checkForUpdate', { hasUpdate: state !== 'none' })
    if (state === 'ready') this.emit('updateReady', undefined)
    if (state === 'failed') this.emit('updateFailed', undefined)
  }

  /** Tells a late listener what has been told. */
  repeat(event: string, call: (value: unknown) => void): void {
    if (this.told.has(event)) call(this.told.get(event))
  }

  override emit(event: string, value: unknown): void {
    this.told.set(event, value)
    super.emit(event, value)
  }
}
