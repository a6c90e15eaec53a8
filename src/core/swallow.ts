import { isPromise } from './native'

/**
 * Takes a promise that a host returns beside its callbacks: its value may be an answer, its rejection too, and is never an
 * unhandled one. Returns whether there was one.
 */
export function swallow(returned: unknown, answer?: (value: unknown) => void): boolean {
  const promised = isPromise(returned)
  if (promised) returned.then(answer, () => {})
  return promised
}

/**
 * Takes what a host returns where callbacks answer. Some versions return a promise too, and some nothing else: callbacks that come
 * right after its rejection say more.
 */
export function takeReturned(
  returned: unknown,
  answer: (value: unknown) => void,
  fail: (reason: unknown) => void,
): void {
  if (!isPromise(returned)) return
  returned.then(
    (value) => value !== undefined && answer(value),
    (reason) => setTimeout(() => fail(reason)),
  )
}
