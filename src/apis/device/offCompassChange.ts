import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { CompassChangePayload } from './onCompassChange'

/**
 * Removes one listener of `onCompassChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offCompassChange(listener)
 */
export type OffCompassChange = EventContract<'offCompassChange', CompassChangePayload> &
  Generic<(listener?: Listener<CompassChangePayload>) => void>

export const api: Spec<OffCompassChange> & { readonly off: string } = {
  name: 'offCompassChange',
  kind: 'event',
  off: 'onCompassChange',
}

export const wechat: Row<OffCompassChange, Wx> = { since: '1.0.0', method: 'onCompassChange' }

export const alipay: Row<OffCompassChange, My> = {
  since: { base1: '1.9.0', client: '10.1.32' },
  method: 'onCompassChange',
}

/** Gates of the payload, which no call needs. */
export const since: Since<OffCompassChange> = {
  wechat: { results: { accuracy: '2.4.0' } },
  alipay: { results: { accuracy: false } },
}
