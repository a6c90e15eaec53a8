import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/** What one side sends to the other: an object of your own. */
// biome-ignore lint/suspicious/noExplicitAny: the app knows what it sends
export type WorkerMessage = any

export interface WorkerErrorEvent {
  /** What the worker's code threw. */
  error: { readonly message: string; readonly stack?: string }
}

export interface CreateWorkerOptions {
  /** WeChat on iOS: a faster kind, which the system may end. See `onProcessKilled`. A hint. */
  readonly useExperimentalWorker?: boolean | undefined
}

/** Code that runs beside the app. In there, a global `worker` has `onMessage` and `postMessage` too. */
export interface Worker {
  /** Sends a message to the worker: an object that JSON can hold. */
  postMessage(message: WorkerMessage): void
  /** Ends the worker. */
  terminate(): void
  /** WeChat only: returns the camera's picture, 4 bytes a pixel, where the camera's frames go to this worker. */
  getCameraFrameData(): ArrayBuffer
  /** The worker has sent a message. */
  onMessage(listener: Listener<WorkerMessage>): () => void
  /** Removes one listener, or all. */
  offMessage(listener?: Listener<WorkerMessage>): void
  /** WeChat only: the worker's code has thrown. */
  onError(listener: Listener<WorkerErrorEvent>): () => void
  /** Removes one listener, or all. */
  offError(listener?: Listener<WorkerErrorEvent>): void
  /** WeChat only: the system has ended an experimental worker. Make another one. */
  onProcessKilled(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offProcessKilled(listener?: Listener<object>): void
}

/**
 * Starts a worker: a file of the app that runs beside it. There can be one at a time: end it before you make another.
 *
 * `workers` in app.json is a directory for WeChat, and a list of files for Alipay.
 *
 * @example
 * const worker = mpx.createWorker('workers/sum.js')
 * worker.onMessage(({ sum }) => show(sum))
 * worker.postMessage({ numbers: [1, 2, 3] })
 */
export type CreateWorker = FactoryContract<
  'createWorker',
  [scriptPath: string, options?: CreateWorkerOptions | undefined],
  Worker
>

export const api: Spec<CreateWorker> = {
  name: 'createWorker',
  kind: 'factory',
  required: ['scriptPath'],
  methods: { postMessage: ['message'], terminate: [], getCameraFrameData: [] },
  events: { Message: true, Error: true, ProcessKilled: true },
}

export const wechat: Row<CreateWorker, Wx> = {
  since: '1.9.90',
  method: 'createWorker',
  // The documents have it in an `error`, some versions give it as it is.
  events: { Error: { event: toError } },
}

export const alipay: Row<CreateWorker, My> = {
  since: { base1: '1.11.0' },
  method: 'createWorker',
  args: (scriptPath) => [scriptPath.replace(/^\//, '')],
}

type WorkerError = WorkerErrorEvent['error']
function toError(native: WorkerError & { readonly error?: WorkerError }): WorkerErrorEvent {
  return { error: native.error || native }
}
