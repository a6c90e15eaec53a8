import type { ErrorKind } from '../types/error'
import type { Failure } from '../types/row'

// What a host hands over may look like a failure of ours, and never holds this.
const mark = {}

/** A failure in our words; throw it from a mapping to refuse a call. */
export const failure = (
  kind: ErrorKind,
  reason?: string,
  errno?: number,
  native?: unknown,
): Failure => ({ kind, reason, errno, native, mark })

export const isFailure = (thrown: unknown): thrown is Failure => Object(thrown).mark === mark

/** The app ended the call. */
export const aborted: Failure = { kind: 'abort', mark }
/** The call took longer than the app allows. */
export const timedOut: Failure = { kind: 'timeout', mark }
