import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface BLEConnectionStateChangePayload {
  /** Id of the device. */
  deviceId: string
  /** Whether it is connected now. */
  connected: boolean
}

/**
 * Calls `listener` when a connection to a device begins or ends. Remove it with `offBLEConnectionStateChange`. Works on real devices only.
 *
 * Alipay documents it for connections that are lost: one that your app makes may not be told.
 *
 * @example
 * mpx.onBLEConnectionStateChange(({ deviceId, connected }) => show([deviceId, connected]))
 */
export type OnBLEConnectionStateChange = EventContract<
  'onBLEConnectionStateChange',
  BLEConnectionStateChangePayload
>

export const api: Spec<OnBLEConnectionStateChange> = {
  name: 'onBLEConnectionStateChange',
  kind: 'event',
}

export const wechat: Row<OnBLEConnectionStateChange, Wx> = {
  since: '1.1.0',
  method: 'onBLEConnectionStateChange',
  off: 'offBLEConnectionStateChange',
}

export const alipay: Row<OnBLEConnectionStateChange, My> = {
  since: { client: '10.0.18' },
  method: 'onBLEConnectionStateChanged',
  off: 'offBLEConnectionStateChanged',
  event: ({ deviceId, connected }: BLEConnectionStateChangePayload) => ({ deviceId, connected }),
}
