import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { AccelerometerChangePayload } from './onAccelerometerChange'

/**
 * Removes one listener of `onAccelerometerChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offAccelerometerChange(listener)
 */
export type OffAccelerometerChange = EventContract<
  'offAccelerometerChange',
  AccelerometerChangePayload
> &
  Generic<(listener?: Listener<AccelerometerChangePayload>) => void>

export const api: Spec<OffAccelerometerChange> & { readonly off: string } = {
  name: 'offAccelerometerChange',
  kind: 'event',
  off: 'onAccelerometerChange',
}

export const wechat: Row<OffAccelerometerChange, Wx> = {
  since: '1.0.0',
  method: 'onAccelerometerChange',
}

export const alipay: Row<OffAccelerometerChange, My> = {
  since: { base1: '1.9.0', client: '10.1.32' },
  method: 'onAccelerometerChange',
}
