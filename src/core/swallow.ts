/** A promise that a host returns beside its callbacks: its rejection is nobody's, its value may be an answer. */
export function swallow(returned: unknown, answer?: (value: unknown) => void): void {
  const { then } = Object(returned) as PromiseLike<unknown>
  if (typeof then === 'function') then.call(returned, answer || null, () => {})
}
