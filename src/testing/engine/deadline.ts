import type { Kernel } from '../kernel'
import { Ending } from './ending'
import type { CallContext } from './members'

/** What a timer can wait; it takes more for 1 ms. */
const longestTimer = 2 ** 31 - 1

/**
 * Runs work that must end within `ms` and stops when the call is ended. Whatever error the work
 * ends with after that, the platform's timeout or abort failure is thrown.
 */
export const withDeadline = async <T>(
  kernel: Kernel,
  call: CallContext,
  ms: number,
  work: (ending: Ending) => Promise<T>,
): Promise<T> => {
  const ending = new Ending()
  const timedOut = (): void => ending.end(kernel.dialect.timedOut(call.api))
  const cancel = ms > longestTimer ? undefined : kernel.runtime.clock.later(ms, timedOut)
  const release = call.ending.onEnd((reason) => ending.end(reason))
  try {
    ending.check()
    return await work(ending)
  } catch (error) {
    throw ending.isOver ? ending.reason : error
  } finally {
    cancel?.()
    release()
  }
}
