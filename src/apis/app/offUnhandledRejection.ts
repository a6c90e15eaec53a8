import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { UnhandledRejectionPayload } from './onUnhandledRejection'

/**
 * Removes one listener of `onUnhandledRejection`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offUnhandledRejection(listener)
 */
export type OffUnhandledRejection = EventContract<
  'offUnhandledRejection',
  UnhandledRejectionPayload
> &
  Generic<(listener?: Listener<UnhandledRejectionPayload>) => void>

export const api: Spec<OffUnhandledRejection> & { readonly off: string } = {
  name: 'offUnhandledRejection',
  kind: 'event',
  off: 'onUnhandledRejection',
}

export const wechat: Row<OffUnhandledRejection, Wx> = {
  since: '2.10.0',
  method: 'onUnhandledRejection',
}

export const alipay: Row<OffUnhandledRejection, My> = {
  since: { base1: '1.24.1', client: '10.1.75' },
  method: 'onUnhandledRejection',
}
