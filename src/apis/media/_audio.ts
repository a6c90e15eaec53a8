import type { Listener } from '../../types/contract'
import type { Gate } from '../../types/gate'

export interface AudioErrorEvent {
  /** 10001 the system, 10002 the network, 10003 the file, 10004 its format, -1 unknown. */
  errCode: number
  /** What went wrong, in words. */
  errMsg: string
}

/** What plays sound, on the page or in the background. */
export interface AudioPlayer {
  /** URL or local path of the sound. */
  src: string
  /** Where to begin, in seconds. */
  startTime: number
  /** Speed: 0.5 to 2, and 1 is normal. Set it before `play`. */
  playbackRate: number
  /** `'origin'`: asks the server with the app's referrer. `'no-referrer'`: without one. */
  referrerPolicy: string
  /** Length in seconds; 0 while it is not known. */
  readonly duration: number
  /** Whether it does not play. */
  readonly paused: boolean
  /** Up to where the sound is loaded, in seconds. */
  readonly buffered: number
  /** Plays, or goes on. */
  play(): void
  /** Pauses. */
  pause(): void
  /** Stops. The next `play` begins at the start. */
  stop(): void
  /** Goes to a position, in seconds. */
  seek(position: number): void
  /** Calls `listener` when enough is loaded to play. */
  onCanplay(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offCanplay(listener?: Listener<object>): void
  /** Calls `listener` when it begins to play, or goes on. */
  onPlay(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offPlay(listener?: Listener<object>): void
  /** Calls `listener` when it is paused. */
  onPause(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offPause(listener?: Listener<object>): void
  /** Calls `listener` when it is stopped. */
  onStop(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offStop(listener?: Listener<object>): void
  /** Calls `listener` when the sound has come to its end. */
  onEnded(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offEnded(listener?: Listener<object>): void
  /** Calls `listener` from time to time while it plays. `currentTime` says how far it is. */
  onTimeUpdate(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offTimeUpdate(listener?: Listener<object>): void
  /** Calls `listener` when it begins to go to another position. */
  onSeeking(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offSeeking(listener?: Listener<object>): void
  /** Calls `listener` when it is at that position. */
  onSeeked(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offSeeked(listener?: Listener<object>): void
  /** Calls `listener` when it waits for more to be loaded. */
  onWaiting(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offWaiting(listener?: Listener<object>): void
  /** Calls `listener` when the sound can't be played. */
  onError(listener: Listener<AudioErrorEvent>): () => void
  /** Removes one listener, or all. */
  offError(listener?: Listener<AudioErrorEvent>): void
}

interface Told {
  readonly errCode?: number | string
  readonly errMsg?: string
  readonly errMessage?: string
}

/** As Alipay's typings have it, or in `data`, as its documents do. */
export interface NativeAudioError extends Told {
  readonly data?: Told
}

// Alipay docs, InnerAudioContext.onError: illegal sound, sound that can't be read. To WeChat both are the format.
const ofFormat = [10006, 10007]

export function toAudioError(native: NativeAudioError): AudioErrorEvent {
  const { errCode = -1, errMsg = '', errMessage = errMsg } = native.data || native
  const code = Number(errCode)
  return { errCode: ofFormat.indexOf(code) < 0 ? code : 10004, errMsg: errMessage }
}

/** Alipay's documents write the second, its devices have the first. */
export const canplayOf = (since: Gate) =>
  [
    { since, method: 'onCanPlay', off: 'offCanPlay' },
    { since, method: 'onCanplay', off: 'offCanplay' },
  ] as const
