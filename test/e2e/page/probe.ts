import { isMpxError, mpx } from 'crossmp'

export { replace } from '../host/index.js'
export { mpx }

/** How a call ended, as far as it can leave the page. */
export interface Ended {
  readonly value?: object
  readonly error?: object
}

/** Waits for a call. What it rejects with is one of our errors, or is thrown on. */
export async function ended(call: PromiseLike<object>): Promise<Ended> {
  try {
    return { value: await call }
  } catch (error) {
    if (!isMpxError(error)) throw error
    return { error: JSON.parse(JSON.stringify(error)) }
  }
}
