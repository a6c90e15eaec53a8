import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { recorderOf } from './_recorder'

/**
 * Ends the recording that `startRecord` began. Deprecated on WeChat.
 *
 * @example
 * await mpx.stopRecord()
 */
export type StopRecord = CallContract<'stopRecord', object, Ok>

export const api: Spec<StopRecord> = { name: 'stopRecord', kind: 'call' }

export const wechat: Row<StopRecord, Wx> = { since: '1.0.0' }

export const alipay: Row<StopRecord, My, 'getRecorderManager'> = {
  since: { base1: '1.11.0', client: '10.1.60' },
  method: 'getRecorderManager',
  call: (_, { host }) => {
    recorderOf(host).stop()
    return Promise.resolve({})
  },
}
