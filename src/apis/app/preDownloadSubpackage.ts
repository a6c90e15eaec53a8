import type { Wx } from '../../platforms/wechat/host'
import type { Listener, Ok, Spec, TaskContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { addProgressUpdate } from '../network/_taskEvents'
import type { DownloadProgress } from '../network/downloadFile'

export interface PreDownloadSubpackageOptions {
  /** Which packages: `workers` is the one of the app's worker. */
  readonly packageType: 'workers' | (string & {})
  /** Milliseconds. crossmp keeps the limit: no host has one. */
  readonly timeout?: number | undefined
}

/** A subpackage on its way. */
export interface PreDownloadSubpackageTask {
  /** Ends the wait: the promise rejects with kind `abort`. The host goes on to load. */
  abort(): void
  /** Calls `listener` as bytes arrive. */
  onProgressUpdate(listener: Listener<DownloadProgress>): void
  /** Removes one listener, or all. */
  offProgressUpdate(listener?: Listener<DownloadProgress>): void
}

/**
 * Loads a subpackage before it is needed. WeChat only.
 *
 * The promise is also the task: it has `abort()` and the progress event.
 *
 * Fails with kind `network`, and `unsupported` on Alipay.
 *
 * @example
 * if (mpx.is('wechat')) await mpx.preDownloadSubpackage({ packageType: 'workers' })
 */
export type PreDownloadSubpackage = TaskContract<
  'preDownloadSubpackage',
  PreDownloadSubpackageOptions,
  Ok,
  PreDownloadSubpackageTask
>

export const api: Spec<PreDownloadSubpackage> = {
  name: 'preDownloadSubpackage',
  kind: 'task',
  required: { packageType: true },
  events: { ProgressUpdate: addProgressUpdate },
}

export const wechat: Row<PreDownloadSubpackage, Wx> = {
  since: '2.27.3',
  params: { timeout: false },
  options: { packageType: 'packageType' },
}
