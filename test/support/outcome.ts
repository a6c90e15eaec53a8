import type { MpxError } from '../../src/types/error'

/** What a promise came to. */
export type Outcome = { readonly value: object } | { readonly error: MpxError }

/** Waits for either. */
export const outcomeOf = (promise: PromiseLike<unknown>): Promise<Outcome> =>
  Promise.resolve(promise).then(
    (value) => ({ value: value as object }),
    (error) => ({ error }),
  )

/** What a promise rejects with. */
export const rejection = (promise: PromiseLike<unknown>): Promise<MpxError> =>
  Promise.resolve(promise).then(
    (value) => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (error) => error,
  )

/** What a synchronous API throws. */
export function thrown(run: () => unknown): MpxError {
  let value: unknown
  try {
    value = run()
  } catch (error) {
    return error as MpxError
  }
  throw new Error(`returned ${JSON.stringify(value)}`)
}
