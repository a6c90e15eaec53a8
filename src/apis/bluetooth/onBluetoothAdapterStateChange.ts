import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toState } from './_state'

export interface BluetoothAdapterStateChangePayload {
  /** Whether Bluetooth can be used. */
  available: boolean
  /** Whether devices are being searched. */
  discovering: boolean
}

/**
 * Calls `listener` when Bluetooth is switched on or off, and when a search begins or ends. Remove it with `offBluetoothAdapterStateChange`. Works on real devices only.
 *
 * @example
 * mpx.onBluetoothAdapterStateChange(({ available }) => show(available))
 */
export type OnBluetoothAdapterStateChange = EventContract<
  'onBluetoothAdapterStateChange',
  BluetoothAdapterStateChangePayload
>

export const api: Spec<OnBluetoothAdapterStateChange> = {
  name: 'onBluetoothAdapterStateChange',
  kind: 'event',
}

export const wechat: Row<OnBluetoothAdapterStateChange, Wx> = {
  since: '1.1.0',
  method: 'onBluetoothAdapterStateChange',
  off: 'offBluetoothAdapterStateChange',
}

export const alipay: Row<OnBluetoothAdapterStateChange, My> = {
  since: { client: '10.0.18' },
  method: 'onBluetoothAdapterStateChange',
  off: 'offBluetoothAdapterStateChange',
  event: toState,
}
