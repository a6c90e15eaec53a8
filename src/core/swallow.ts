/** A promise that a host returns beside its callbacks: its rejection is nobody's, its value may be an answer. Whether it is one. */
export function swallow(returned: unknown, answer?: (value: unknown) => void): boolean {
  const { then } = Object(returned) as PromiseLike<unknown>
  const promised = typeof then === 'function'
  if (promised) then.call(returned, answer || null, () => {})
  return promised
}
