import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Removes one listener of `onUserCaptureScreen`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offUserCaptureScreen(listener)
 */
export type OffUserCaptureScreen = EventContract<'offUserCaptureScreen', object> &
  Generic<(listener?: Listener<object>) => void>

export const api: Spec<OffUserCaptureScreen> & { readonly off: string } = {
  name: 'offUserCaptureScreen',
  kind: 'event',
  off: 'onUserCaptureScreen',
}

export const wechat: Row<OffUserCaptureScreen, Wx> = {
  since: '1.4.0',
  method: 'onUserCaptureScreen',
}

export const alipay: Row<OffUserCaptureScreen, My> = {
  since: '1.0.0',
  method: 'onUserCaptureScreen',
}
