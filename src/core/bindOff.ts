import type { Listener } from './listeners'
import type { AnyCallable } from './row'
import { subscriptionTo, unsubscribe } from './subscription'

/** Binds an `off…` API: one listener, or all. */
export function bindOff(api: { readonly off: string }): AnyCallable {
  return (listener?: Listener) => unsubscribe(subscriptionTo(api.off), listener)
}
