import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetScreenBrightnessOptions {
  /** Brightness, 0 (darkest) to 1. */
  readonly value: number
}

/**
 * Sets the brightness of the screen.
 *
 * Fails with kind `argument`.
 *
 * @example
 * await mpx.setScreenBrightness({ value: 0.8 })
 */
export type SetScreenBrightness = CallContract<
  'setScreenBrightness',
  SetScreenBrightnessOptions,
  Ok
>

export const api: Spec<SetScreenBrightness> = {
  name: 'setScreenBrightness',
  kind: 'call',
  required: { value: true },
}

export const wechat: Row<SetScreenBrightness, Wx> = { since: '1.2.0' }

export const alipay: Row<SetScreenBrightness, My> = {
  since: { base1: '1.4.0', client: '10.1.8' },
  options: ({ value }) => {
    if (!(value >= 0 && value <= 1)) throw failure('argument', 'value should be 0 to 1')
    return { brightness: value }
  },
}
