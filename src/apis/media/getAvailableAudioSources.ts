import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Where sound comes from: `buildInMic` and `headsetMic` are of iOS, `mic`, `camcorder`, `voice_communication` and `voice_recognition` of
 * Android. Alipay has neither of the two about voices.
 */
export type AudioSource =
  | 'auto'
  | 'buildInMic'
  | 'headsetMic'
  | 'mic'
  | 'camcorder'
  | 'voice_communication'
  | 'voice_recognition'

export interface GetAvailableAudioSourcesResult extends Ok {
  /** Where sound can be recorded from here. */
  audioSources: AudioSource[]
}

/**
 * Gets where the device can record sound from.
 *
 * @example
 * const { audioSources } = await mpx.getAvailableAudioSources()
 */
export type GetAvailableAudioSources = CallContract<
  'getAvailableAudioSources',
  object,
  GetAvailableAudioSourcesResult
>

export const api: Spec<GetAvailableAudioSources> = {
  name: 'getAvailableAudioSources',
  kind: 'call',
}

export const wechat: Row<GetAvailableAudioSources, Wx> = { since: '2.1.0' }

export const alipay: Row<GetAvailableAudioSources, My> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  result: { audioSources: 'audioSources' },
}
