import type { Kernel } from '../kernel'
import type { PageEventChannel } from '../types'
import { objectOf } from './define'
import { Listeners } from './events'
import { syncApi } from './members'
import type { NativeTables } from './tables'

type Listener = (...given: never[]) => void
type Events = Readonly<Record<string, Listener>>

/**
 * Between a page and the one that opened it. What nobody listens to yet waits, because a page listens only once it is open: so does
 * uni-app's channel on the web, which is written after WeChat's.
 */
class Channel implements PageEventChannel {
  private readonly listeners = new Listeners()
  private waiting: { readonly event: string; readonly given: unknown[] }[] = []

  emit(event: string, ...given: unknown[]): void {
    if (this.listeners.has(event)) this.listeners.emit(event, given)
    else this.waiting.push({ event, given })
  }
  on(event: string, listener: Listener): void {
    this.listen(event, listener, listener)
  }
  once(event: string, listener: Listener): void {
    this.listen(event, listener, (...given) => {
      this.off(event, listener)
      listener(...given)
    })
  }
  off(event: string, listener?: Listener): void {
    this.listeners.off(event, listener)
  }

  private listen(event: string, listener: Listener, call: Listener): void {
    this.listeners.on(event, listener, (given) => call(...(given as never[])))
    const late = this.waiting.filter((each) => each.event === event)
    this.waiting = this.waiting.filter((each) => each.event !== event)
    for (const { given } of late) this.emit(event, ...given)
  }
}

/** The channel to a page that opens, as both sides hold it. `events`: what its opener listens to. */
export const eventChannel = (
  kernel: Kernel,
  tables: NativeTables,
  events: unknown,
): PageEventChannel => {
  const channel = new Channel()
  for (const [event, listener] of Object.entries((events ?? {}) as Events)) {
    channel.on(event, listener)
  }
  return objectOf(kernel, tables, 'EventChannel', {
    emit: syncApi({ run: (event, ...given) => channel.emit(event as string, ...given) }),
    on: syncApi({ run: (event, listener) => channel.on(event as string, listener as Listener) }),
    once: syncApi({
      run: (event, listener) => channel.once(event as string, listener as Listener),
    }),
    off: syncApi({ run: (event, listener) => channel.off(event as string, listener as Listener) }),
  }) as PageEventChannel
}
