import type { Listener } from './listeners'
import type { AnyCallable } from './row'
import { subscriptionTo } from './subscription'

/** Binds an `off…` API: one listener, or all. When none is left, the host's own is removed, if it can be. */
export function bindOff(api: { readonly off: string }): AnyCallable {
  return (listener?: Listener) => {
    const { listeners, end } = subscriptionTo(api.off)
    if (!listeners.off(listener) && end) end()
  }
}
