/** @mini-types/my has booleans, some apps have them as texts. */
export const toState = (native: {
  readonly available: unknown
  readonly discovering: unknown
}) => ({
  available: isTrue(native.available),
  discovering: isTrue(native.discovering),
})

const isTrue = (value: unknown): boolean => String(value) === 'true'
