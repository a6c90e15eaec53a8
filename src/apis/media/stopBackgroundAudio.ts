import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { control } from './_backgroundAudio'

/**
 * Ends the audio that `playBackgroundAudio` plays. Deprecated on WeChat.
 *
 * @example
 * await mpx.stopBackgroundAudio()
 */
export type StopBackgroundAudio = CallContract<'stopBackgroundAudio', object, Ok>

export const api: Spec<StopBackgroundAudio> = { name: 'stopBackgroundAudio', kind: 'call' }

export const wechat: Row<StopBackgroundAudio, Wx> = { since: '1.0.0' }

export const alipay: Row<StopBackgroundAudio, My, 'getBackgroundAudioManager'> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'getBackgroundAudioManager',
  call: (_, { host }) => control(host, 'stop'),
}
