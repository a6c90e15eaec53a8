import { failure, hostThrew } from './failure'
import { has, type Method } from './native'
import type { Native } from './row'
import { swallow } from './swallow'

/** Calls a method that answers at once, of the host or of an object it made. */
export function askNow(host: Native, method: string, args: readonly unknown[] = []): unknown {
  if (!has(host, method)) throw failure('unsupported', `this host has no ${method}`)
  return answerNow(host, method, host[method] as Method, args)
}

/** The same of a method that is there. */
export function answerNow(
  host: Native,
  method: string,
  ask: Method,
  args: readonly unknown[],
): unknown {
  let native: unknown
  try {
    native = ask.apply(host, args as unknown[])
  } catch (thrown) {
    throw hostThrew(thrown)
  }
  // What Taro does not have on the web is there, and promises to fail.
  if (swallow(native)) throw failure('unsupported', `${method} does not answer here`)
  return native
}
