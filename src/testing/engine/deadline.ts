import { clearTimeout, setTimeout } from 'node:timers'
import type { Kernel } from '../kernel'
import type { CallContext } from './members'

/**
 * Runs work that must end within `ms` and stops when the call is aborted. Whatever error the work
 * ends with after that, the platform's timeout or abort failure is thrown.
 */
export const withDeadline = async <T>(
  kernel: Kernel,
  call: CallContext,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController()
  const stop = (): void => controller.abort(call.signal.reason)
  const timer = setTimeout(() => controller.abort(kernel.dialect.timedOut(call.api)), ms)
  if (call.signal.aborted) stop()
  call.signal.addEventListener('abort', stop)
  try {
    controller.signal.throwIfAborted()
    return await work(controller.signal)
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error
  } finally {
    clearTimeout(timer)
    call.signal.removeEventListener('abort', stop)
  }
}
