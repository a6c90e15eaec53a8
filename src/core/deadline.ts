import type { Failure } from '../types/row'
import type { Call } from './call'
import { timedOut } from './failure'
import type { AnyOptions } from './row'

/** Heeds a time limit that the host keeps. */
export function watchDeadline(call: Call, { timeout }: AnyOptions): void {
  call.unwatch = limitReached
  if (timeout) call.deadline = Date.now() + (timeout as number)
}

/** Some hosts have one code for both: a network failure after the time limit is the limit. */
export function limitReached({ deadline }: Call, failed?: Failure): Failure | undefined {
  const fits = failed && failed.native && failed.kind === 'network'
  return fits && deadline && Date.now() >= deadline ? timedOut : undefined
}
