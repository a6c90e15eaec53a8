import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { BluetoothAdapterStateChangePayload } from './onBluetoothAdapterStateChange'

/**
 * Removes one listener of `onBluetoothAdapterStateChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offBluetoothAdapterStateChange(listener)
 */
export type OffBluetoothAdapterStateChange = EventContract<
  'offBluetoothAdapterStateChange',
  BluetoothAdapterStateChangePayload
> &
  Generic<(listener?: Listener<BluetoothAdapterStateChangePayload>) => void>

export const api: Spec<OffBluetoothAdapterStateChange> & { readonly off: string } = {
  name: 'offBluetoothAdapterStateChange',
  kind: 'event',
  off: 'onBluetoothAdapterStateChange',
}

export const wechat: Row<OffBluetoothAdapterStateChange, Wx> = {
  since: '1.1.0',
  method: 'onBluetoothAdapterStateChange',
}

export const alipay: Row<OffBluetoothAdapterStateChange, My> = {
  since: { client: '10.0.18' },
  method: 'onBluetoothAdapterStateChange',
}
