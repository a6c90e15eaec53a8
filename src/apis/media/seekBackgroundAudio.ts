import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { control } from './_backgroundAudio'

export interface SeekBackgroundAudioOptions {
  /** Where to go on: seconds from the start. */
  readonly position: number
}

/**
 * Goes to another place in the audio that `playBackgroundAudio` plays. Deprecated on WeChat.
 *
 * @example
 * await mpx.seekBackgroundAudio({ position: 30 })
 */
export type SeekBackgroundAudio = CallContract<
  'seekBackgroundAudio',
  SeekBackgroundAudioOptions,
  Ok
>

export const api: Spec<SeekBackgroundAudio> = {
  name: 'seekBackgroundAudio',
  kind: 'call',
  required: { position: true },
}

export const wechat: Row<SeekBackgroundAudio, Wx> = { since: '1.0.0' }

export const alipay: Row<SeekBackgroundAudio, My, 'getBackgroundAudioManager'> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  call: ({ position }, { host }) => control(host, 'seek', position),
}
