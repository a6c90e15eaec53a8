import type { Given, Got, Ongoing } from '../types/row'
import { type Call, isOver } from './call'
import { failure } from './failure'
import { callMethod, has } from './native'
import type { Native } from './row'
import { takeReturned } from './swallow'
import { translate } from './translate'

/**
 * Calls another method, of the host or of an object it made, where an API takes several: one step of `call`. Rejects with the
 * failure in our words. Once the call is stopped, no step begins, none goes on, and what one made then is undone.
 */
export function ask<T, M extends keyof T & string>(
  ongoing: Ongoing,
  target: T,
  method: M,
  options?: Given<T, M>,
  undo?: (made: Got<T, M>) => void,
): Promise<Got<T, M>> {
  const call = ongoing as Call
  return new Promise((resolve, reject) => {
    if (isOver(call)) return
    const host: Native = Object(target)
    if (!has(host, method)) throw failure('unsupported', `this host has no ${method}`)
    const success = (native: unknown) => {
      const made = Object(native || {})
      if (!isOver(call)) resolve(made)
      else if (undo) undo(made)
    }
    const fail = (native: unknown) => reject(translate(native, call.bound, call.row.errors))
    const native = Object.assign({}, options, { success, fail })
    try {
      const returned = callMethod(host, method, native)
      call.running = returned
      takeReturned(returned, success, fail)
    } catch (thrown) {
      fail(thrown)
    }
  })
}
