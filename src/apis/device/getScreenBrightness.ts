import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetScreenBrightnessResult extends Ok {
  /** Brightness, 0 (darkest) to 1. */
  value: number
}

/**
 * Gets the brightness of the screen.
 *
 * @example
 * const { value } = await mpx.getScreenBrightness()
 */
export type GetScreenBrightness = CallContract<
  'getScreenBrightness',
  object,
  GetScreenBrightnessResult
>

export const api: Spec<GetScreenBrightness> = { name: 'getScreenBrightness', kind: 'call' }

export const wechat: Row<GetScreenBrightness, Wx> = { since: '1.2.0' }

export const alipay: Row<GetScreenBrightness, My> = {
  since: { base1: '1.4.0', client: '10.1.8' },
  result: { value: 'brightness' },
}
