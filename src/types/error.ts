import type { Platform } from './gate'

/** What went wrong, in one word, the same on every platform. */
export type ErrorKind =
  | 'abort'
  | 'cancel'
  | 'timeout'
  | 'network'
  | 'domain'
  | 'denied'
  | 'argument'
  | 'not-found'
  | 'quota'
  | 'unsupported'
  | 'version'
  | 'host-missing'
  | 'unknown'

/**
 * The one error every crossmp API rejects with (and hands to `fail` and `complete`).
 *
 * It is a real `Error`, so monitoring shows its message and stack. Tell failures apart by `kind`, or with the guards
 * `isCancel`, `isAbort`, `isTimeout`, `isUnsupported`.
 *
 * @example
 * try {
 *   await mpx.uploadFile({ url, filePath, name: 'file' })
 * } catch (error) {
 *   if (isTimeout(error)) retryLater()
 *   else throw error
 * }
 */
export interface MpxError extends Error {
  readonly name: 'MpxError'
  /** `"<api>:fail <reason>"`, as WeChat words it. */
  readonly errMsg: string
  /** WeChat's public error number; absent for an abort, which has none. */
  readonly errno?: number
  readonly kind: ErrorKind
  /** The API that was called, by its crossmp name. */
  readonly api: string
  /** The platform that was called; absent when there is no host. */
  readonly platform?: Platform
  /** What the host handed over, untouched. Not enumerable and not in `toJSON()`, so logs carry no secrets. */
  readonly native?: unknown
  toJSON(): object
}
