import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { record, recorderCodes } from './_recorder'

export interface StartRecordResult extends Ok {
  /** Path of the recording. */
  tempFilePath: string
}

/**
 * Records sound. Resolves when the recording ends: by `stopRecord`, or after a minute. Deprecated on WeChat.
 *
 * On Alipay it is made of `getRecorderManager`: a recording that is not over after 70 seconds is taken as lost. Do not use the manager yourself meanwhile.
 *
 * Fails with kind `denied`, `argument` (shorter than a second, on Alipay), `timeout` (the host does not answer), `unknown` (it records already, or something interrupts it).
 *
 * @example
 * const { tempFilePath } = await mpx.startRecord()
 */
export type StartRecord = CallContract<'startRecord', object, StartRecordResult>

export const api: Spec<StartRecord> = { name: 'startRecord', kind: 'call' }

export const wechat: Row<StartRecord, Wx> = { since: '1.0.0' }

export const alipay: Row<StartRecord, My, 'getRecorderManager'> = {
  since: { base1: '1.11.0', client: '10.1.60' },
  method: 'getRecorderManager',
  errors: recorderCodes,
  call: (_, { host }) => record(host),
}
