import type { Given, Got } from '../types/row'
import type { Fn, Native } from './row'
import { swallow } from './swallow'

/**
 * Calls another method, of the host or of an object it made, where an API takes several. Rejects with the native failure.
 */
export function ask<T, M extends keyof T & string>(
  target: T,
  method: M,
  options?: Given<T, M>,
): Promise<Got<T, M>> {
  return new Promise((resolve, fail) => {
    const success = (native: unknown) => resolve((native || {}) as Got<T, M>)
    const given = Object.assign({}, options, { success, fail })
    const returned = ((target as Native)[method] as Fn)(given)
    swallow(returned, (value) => value !== undefined && success(value))
  })
}
