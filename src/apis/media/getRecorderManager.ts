import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import {
  listenToErrors,
  listenToStops,
  onHost,
  pause,
  resume,
  start,
  stop,
  toError,
} from './_recording'
import type { AudioSource } from './getAvailableAudioSources'

export interface RecorderStartOptions {
  /** Ms after which it stops by itself: 60000 without it. At most 600000, and 180000 on Alipay: more counts as that there. */
  readonly duration?: number | undefined
  /** Samples per second. */
  readonly sampleRate?:
    | 8000
    | 11025
    | 12000
    | 16000
    | 22050
    | 24000
    | 32000
    | 44100
    | 48000
    | undefined
  /** Without it WeChat records 2, Alipay 1. */
  readonly numberOfChannels?: 1 | 2 | undefined
  /** Bits per second. Each sample rate has its own range. */
  readonly encodeBitRate?: number | undefined
  /** `'aac'` without it. Alipay has `aac` and `mp3`: any other ends in `onError`. */
  readonly format?: 'aac' | 'mp3' | 'wav' | 'PCM' | undefined
  /** KB after which `onFrameRecorded` is told, each time. Of `mp3`, and of `PCM` on WeChat. */
  readonly frameSize?: number | undefined
  /** Where the sound comes from, of those that `getAvailableAudioSources` tells. `'auto'` without it. */
  readonly audioSource?: AudioSource | undefined
}

export interface RecorderStopEvent {
  /** Path of the recording. */
  tempFilePath: string
  /** Length in ms. */
  duration: number
  /** Bytes. */
  fileSize: number
}

export interface RecorderFrameEvent {
  /** The sound since the frame before. */
  frameBuffer: ArrayBuffer
  /** Whether the recording ends with it. */
  isLastFrame: boolean
}

export interface RecorderErrorEvent {
  /** `'operateRecorder:fail …'` */
  errMsg: string
  /** Alipay's number of what went wrong: 10 without the permission, 1001 where the recording was interrupted. */
  errCode?: number
}

/** Records sound. There is one of it. */
export interface RecorderManager {
  /** Begins to record. What goes wrong is told by `onError`. */
  start(options?: RecorderStartOptions): void
  /** Pauses. */
  pause(): void
  /** Goes on. */
  resume(): void
  /** Ends the recording: `onStop` tells where it is. */
  stop(): void
  /** Calls `listener` when it records. */
  onStart(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offStart(listener?: Listener<object>): void
  /** Calls `listener` when it is paused. */
  onPause(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offPause(listener?: Listener<object>): void
  /** Calls `listener` when it goes on. */
  onResume(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offResume(listener?: Listener<object>): void
  /** Calls `listener` with the recording when it has ended. */
  onStop(listener: Listener<RecorderStopEvent>): () => void
  /** Removes one listener, or all. */
  offStop(listener?: Listener<RecorderStopEvent>): void
  /** Calls `listener` with the sound, piece by piece, if `start` was given a `frameSize`. */
  onFrameRecorded(listener: Listener<RecorderFrameEvent>): () => void
  /** Removes one listener, or all. */
  offFrameRecorded(listener?: Listener<RecorderFrameEvent>): void
  /** Calls `listener` when a call or the like takes the microphone. The recording is paused. On Alipay it is over: `onError` tells. */
  onInterruptionBegin(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offInterruptionBegin(listener?: Listener<object>): void
  /** Calls `listener` when the microphone is free again. `resume` goes on. */
  onInterruptionEnd(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offInterruptionEnd(listener?: Listener<object>): void
  /** Calls `listener` when something goes wrong. */
  onError(listener: Listener<RecorderErrorEvent>): () => void
  /** Removes one listener, or all. */
  offError(listener?: Listener<RecorderErrorEvent>): void
}

/**
 * Returns the object that records sound. Alipay refuses recordings of less than a second.
 *
 * Each listener that is added is called: remove those of a page with it.
 *
 * @example
 * const recorder = mpx.getRecorderManager()
 * recorder.onStop(({ tempFilePath, duration }) => show({ tempFilePath, duration }))
 * recorder.onError(({ errMsg }) => show(errMsg))
 * recorder.start({ duration: 10_000, format: 'mp3' })
 */
export type GetRecorderManager = FactoryContract<'getRecorderManager', [], RecorderManager>

export const api: Spec<GetRecorderManager> = {
  name: 'getRecorderManager',
  kind: 'factory',
  methods: { start: [], pause: [], resume: [], stop: [] },
  events: {
    Start: true,
    Pause: true,
    Resume: true,
    Stop: true,
    FrameRecorded: true,
    InterruptionBegin: true,
    InterruptionEnd: true,
    Error: true,
  },
}

export const wechat: Row<GetRecorderManager, Wx> = { since: '1.6.0', method: 'getRecorderManager' }

export const alipay: Row<GetRecorderManager, My> = {
  since: { base1: '1.11.0', client: '10.1.60' },
  method: 'getRecorderManager',
  result: onHost,
  methods: {
    start: { call: start },
    pause: { call: pause },
    resume: { call: resume },
    stop: { call: stop },
  },
  events: { Stop: { listen: listenToStops }, Error: { listen: listenToErrors, event: toError } },
}

export const since: Since<GetRecorderManager> = {
  wechat: { values: { start: { audioSource: '2.1.0' } } },
  alipay: {
    values: { start: { format: { client: '10.1.80' }, frameSize: { client: '10.1.80' } } },
  },
}
