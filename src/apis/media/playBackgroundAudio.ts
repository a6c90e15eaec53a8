import type { My, MyBackgroundAudio } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { control, playerOf } from './_backgroundAudio'

export interface PlayBackgroundAudioOptions {
  /** URL of a picture. */
  readonly coverImgUrl?: string | undefined
  /** URL of the audio. */
  readonly dataUrl: string
  /** Title, which the system shows. */
  readonly title?: string | undefined
}

/**
 * Plays audio that goes on in the background; one at a time. With the same URL again, it goes on after a pause. Deprecated on WeChat.
 *
 * Alipay says nothing of how it goes: the call succeeds when the host was told to play, and `onBackgroundAudioPlay` tells when it does.
 *
 * @example
 * await mpx.playBackgroundAudio({ dataUrl: 'https://example.com/a.mp3' })
 */
export type PlayBackgroundAudio = CallContract<
  'playBackgroundAudio',
  PlayBackgroundAudioOptions,
  Ok
>

export const api: Spec<PlayBackgroundAudio> = {
  name: 'playBackgroundAudio',
  kind: 'call',
  required: { dataUrl: true },
}

export const wechat: Row<PlayBackgroundAudio, Wx> = { since: '1.0.0' }

export const alipay: Row<PlayBackgroundAudio, My, 'getBackgroundAudioManager'> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  call: (options, { host }) => play(playerOf(host), options, () => control(host, 'play')),
}

function play(
  player: MyBackgroundAudio,
  { dataUrl, title = '', coverImgUrl = '' }: PlayBackgroundAudioOptions,
  goOn: () => Promise<object>,
): Promise<object> {
  if (player.src === dataUrl) return goOn()
  Object.assign(player, { title, coverImgUrl, src: dataUrl })
  return Promise.resolve({})
}
