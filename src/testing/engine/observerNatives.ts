import type { Layout, Target } from './layout'
import { type Natives, syncApi } from './members'
import type { NodeObserver, Seen } from './nodeObserver'
import { asOptions } from './options'

/** What an observer does alike on each platform. */
interface Observing {
  readonly layout: Layout
  readonly observer: NodeObserver
  /** Whether it observes all nodes that match, or the first. */
  readonly all: boolean
  find(selector: unknown): Target[]
  /** What the app's function is told. */
  toEvent(seen: Seen): object
}

export const observerNatives = ({ layout, observer, all, find, toEvent }: Observing): Natives => ({
  relativeTo: syncApi({
    chains: true,
    run: (selector, margins) => observer.relativeTo(() => find(selector)[0], asOptions(margins)),
  }),
  relativeToViewport: syncApi({
    chains: true,
    run: (margins) => observer.relativeTo(() => layout.window, asOptions(margins)),
  }),
  observe: syncApi({
    run: (selector, callback) =>
      observer.observe(
        () => find(selector).slice(0, all ? undefined : 1),
        (seen) => (callback as (event: object) => void)(toEvent(seen)),
      ),
  }),
  disconnect: syncApi({ run: () => observer.disconnect() }),
})
