import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface StartLocationUpdateBackgroundOptions {
  /**
   * Which coordinates: `gcj02`, as the platforms' maps have them, or `wgs84`, as GPS has them. Default `gcj02`.
   */
  readonly type?: 'wgs84' | 'gcj02' | (string & {}) | undefined
}

/**
 * Begins to tell where the device is, by `onLocationChange`, also while the app is in the background. The host asks the user for
 * permission.
 *
 * WeChat only. Nothing runs in the background on Alipay.
 *
 * Fails with kind `denied`.
 *
 * @example
 * if (mpx.is('wechat')) await mpx.startLocationUpdateBackground()
 */
export type StartLocationUpdateBackground = CallContract<
  'startLocationUpdateBackground',
  StartLocationUpdateBackgroundOptions,
  Ok
>

export const api: Spec<StartLocationUpdateBackground> = {
  name: 'startLocationUpdateBackground',
  kind: 'call',
}

export const wechat: Row<StartLocationUpdateBackground, Wx> = { since: '2.8.0' }
