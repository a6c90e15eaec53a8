/** A progress event, or none: where the length is not known, hosts say Infinity or NaN. */
export function finiteOnly<E extends { readonly progress: number }>(event: E): E | undefined {
  const numbers = Object.keys(event).map((key) => event[key as keyof E] as unknown)
  const finite = numbers.every((value) => typeof value !== 'number' || Number.isFinite(value))
  return finite && event.progress >= 0 ? event : undefined
}
