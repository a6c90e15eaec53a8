import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { stopVoice } from './_voice'

/**
 * Ends the recording that `playVoice` plays: it begins anew the next time. Deprecated on WeChat.
 *
 * @example
 * await mpx.stopVoice()
 */
export type StopVoice = CallContract<'stopVoice', object, Ok>

export const api: Spec<StopVoice> = { name: 'stopVoice', kind: 'call' }

export const wechat: Row<StopVoice, Wx> = { since: '1.0.0' }

export const alipay: Row<StopVoice, My, 'createInnerAudioContext'> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'createInnerAudioContext',
  call: () => {
    stopVoice()
    return Promise.resolve({})
  },
}
