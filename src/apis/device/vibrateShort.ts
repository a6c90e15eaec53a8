import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface VibrateShortOptions {
  /** How strong. Default `medium`. A hint. */
  readonly type?: 'heavy' | 'medium' | 'light' | (string & {}) | undefined
}

/**
 * Vibrates for a moment: 15 ms on WeChat, 40 ms on Alipay. iPhones before the 7 do not.
 *
 * @example
 * await mpx.vibrateShort({ type: 'light' })
 */
export type VibrateShort = CallContract<'vibrateShort', VibrateShortOptions, Ok>

export const api: Spec<VibrateShort> = { name: 'vibrateShort', kind: 'call' }

export const wechat: Row<VibrateShort, Wx> = {
  since: '1.2.0',
  params: { type: '2.13.0' },
  // Required since there is one.
  options: ({ type = 'medium' }) => ({ type }),
}

export const alipay: Row<VibrateShort, My> = {
  since: '1.0.0',
  params: { type: false },
  options: () => ({}),
}
