/** Runs the app's own function. What it throws reaches `App.onError`, and stops nothing of ours. */
export function runCallback<T>(listener: ((value: T) => void) | undefined | null, value: T): void {
  if (typeof listener !== 'function') return
  try {
    listener(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}
