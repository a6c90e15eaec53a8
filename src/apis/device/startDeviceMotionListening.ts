import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { startListening } from './_sensors'

export interface StartDeviceMotionListeningOptions {
  /** How often events come: `game` about every 20 ms, `ui` 60, `normal` 200. Default `normal`. A hint, which Alipay does not take. */
  readonly interval?: 'game' | 'ui' | 'normal' | undefined
}

/**
 * Starts the events of `onDeviceMotionChange`. Works on real devices.
 *
 * On Alipay, crossmp adds the native listener.
 *
 * @example
 * mpx.onDeviceMotionChange(({ alpha, beta, gamma }) => show([alpha, beta, gamma]))
 * await mpx.startDeviceMotionListening()
 */
export type StartDeviceMotionListening = CallContract<
  'startDeviceMotionListening',
  StartDeviceMotionListeningOptions,
  Ok
>

export const api: Spec<StartDeviceMotionListening> = {
  name: 'startDeviceMotionListening',
  kind: 'call',
}

export const wechat: Row<StartDeviceMotionListening, Wx> = { since: '2.3.0' }

export const alipay: Row<StartDeviceMotionListening, My, 'onDeviceMotionChange'> = {
  since: { base1: '1.12.0' },
  method: 'onDeviceMotionChange',
  params: { interval: false },
  call: startListening('onDeviceMotionChange'),
}
