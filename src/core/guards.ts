import type { MpxError } from '../types/error'

/**
 * Whether a caught value is an error of crossmp. Works across bundles and realms: nothing is compared with `instanceof`.
 *
 * @example
 * if (isMpxError(error)) report(error.errMsg, error.errno)
 */
export function isMpxError(value: unknown): value is MpxError {
  return (
    !!value &&
    (value as MpxError).name === 'MpxError' &&
    typeof (value as MpxError).errMsg === 'string'
  )
}

/** Whether the user closed or declined what was shown to them. */
export function isCancel(value: unknown): value is MpxError {
  return isMpxError(value) && value.kind === 'cancel'
}

/** Whether the app itself ended the call, by `task.abort()` or its `signal`. */
export function isAbort(value: unknown): value is MpxError {
  return isMpxError(value) && value.kind === 'abort'
}

/** Whether the call took longer than its `timeout`, or than the host allows. */
export function isTimeout(value: unknown): value is MpxError {
  return isMpxError(value) && value.kind === 'timeout'
}

/** Whether the API can't be had here: never on this platform, not in this version, or there is no host at all. */
export function isUnsupported(value: unknown): value is MpxError {
  return isMpxError(value) && /^(unsupported|version|host-missing)$/.test(value.kind)
}
