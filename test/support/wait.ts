import { setImmediate } from 'node:timers/promises'

/**
 * Waits until what has happened has been told: reactions of promises, rejections nobody handled, exceptions rethrown from
 * `setTimeout`. Timers of the same delay run in the order in which they were set, so no time has to pass.
 */
export async function quiet(): Promise<void> {
  await setImmediate()
  await new Promise((resolve) => setTimeout(resolve, 1))
  await setImmediate()
}

/** Waits for a condition that something under way will meet; the test's own timeout is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1))
}
