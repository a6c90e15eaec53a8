/** Runs the app's own function. What it throws reaches `App.onError`, and stops nothing of ours. */
export function runCallback<T>(
  listener: ((value: T) => unknown) | undefined | null,
  value: T,
): unknown {
  if (typeof listener !== 'function') return undefined
  try {
    return listener(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
    return undefined
  }
}

type Callback<T> = ((outcome: T) => void) | undefined

/** What a promise does with its outcome: one of the two callbacks, then `complete`. */
export const reaction =
  <T>(callback: Callback<T>, complete: Callback<T>) =>
  (outcome: T): void => {
    runCallback(callback, outcome)
    runCallback(complete, outcome)
  }
