import type { My, MyBackgroundAudio } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { playerOf } from './_backgroundAudio'

export interface GetBackgroundAudioPlayerStateResult extends Ok {
  /** Seconds from the start. While there is audio. */
  currentPosition?: number
  /** URL of the audio, while there is some. */
  dataUrl?: string
  /** How much of it is loaded: 0 to 100. While there is audio. */
  downloadPercent?: number
  /** Length in seconds, while there is audio. */
  duration?: number
  /** 0 paused, 1 playing, 2 no audio. Alipay does not tell an end from a pause: 0. */
  status: 0 | 1 | 2
}

/**
 * Gets what `playBackgroundAudio` plays now. Deprecated on WeChat.
 *
 * @example
 * const { status, currentPosition } = await mpx.getBackgroundAudioPlayerState()
 */
export type GetBackgroundAudioPlayerState = CallContract<
  'getBackgroundAudioPlayerState',
  object,
  GetBackgroundAudioPlayerStateResult
>

export const api: Spec<GetBackgroundAudioPlayerState> = {
  name: 'getBackgroundAudioPlayerState',
  kind: 'call',
}

export const wechat: Row<GetBackgroundAudioPlayerState, Wx> = { since: '1.0.0' }

export const alipay: Row<GetBackgroundAudioPlayerState, My, 'getBackgroundAudioManager'> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  call: (_, { host }) => Promise.resolve(stateOf(playerOf(host))),
}

function stateOf(player: MyBackgroundAudio): Omit<GetBackgroundAudioPlayerStateResult, 'errMsg'> {
  const { src, duration, currentTime, buffered, paused } = player
  if (!src) return { status: 2 }
  return {
    status: paused ? 0 : 1,
    dataUrl: src,
    duration,
    currentPosition: currentTime,
    // Both in seconds. There is no duration before the audio is known.
    downloadPercent: Math.min(Math.round((buffered / duration) * 100) || 0, 100),
  }
}
