import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pauseVoice } from './_voice'

/**
 * Pauses the recording that `playVoice` plays. `playVoice` with the same file goes on with it. Deprecated on WeChat.
 *
 * @example
 * await mpx.pauseVoice()
 */
export type PauseVoice = CallContract<'pauseVoice', object, Ok>

export const api: Spec<PauseVoice> = { name: 'pauseVoice', kind: 'call' }

export const wechat: Row<PauseVoice, Wx> = { since: '1.0.0' }

export const alipay: Row<PauseVoice, My, 'createInnerAudioContext'> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'createInnerAudioContext',
  call: () => {
    pauseVoice()
    return Promise.resolve({})
  },
}
