import type { Driver } from '../types/driver'
import { createError } from './createError'
import { findNative } from './findNative'
import type { Gates } from './gates'
import type { Listener } from './listeners'
import type { AnyCallable, AnyRows, AnySpec, Bound, Native } from './row'
import { sessionOf } from './session'
import {
  type AnyEventRow,
  type Subscription,
  subscribe,
  subscriptionTo,
  unsubscribe,
} from './subscription'
import { translate } from './translate'

/**
 * Binds an `on…` API. Like a synchronous one, it throws where the host has no such event. It returns what removes the listener
 * again.
 */
export function bindEvent(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows<AnyEventRow>,
): AnyCallable {
  const bound = { driver, api, gates, rows }
  return (listener: Listener) => listen(bound, listener)
}

/** Adds a listener to an event of the host, or of the object that stands for it. */
export function listen(
  bound: Bound<AnyEventRow>,
  listener: Listener,
  target?: Native,
  held: Subscription = subscriptionTo(bound.api.name),
): () => unknown {
  const { driver, api } = bound
  const session = sessionOf(driver)
  try {
    subscribe(findNative(bound, session, target), held, listener)
    // Without one, all would go.
    return () => listener && unsubscribe(held, listener)
  } catch (thrown) {
    const failed = translate(thrown, bound)
    throw createError(api.name, session, failed, failed.native)
  }
}
