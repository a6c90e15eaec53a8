import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/**
 * Reports an event that you have defined in the console of the platform, with data for its fields.
 *
 * Alipay has nothing like it: it does nothing there.
 *
 * @example
 * mpx.reportEvent('purchase', { price: 120 })
 */
export type ReportEvent = SyncContract<
  'reportEvent',
  [eventId: string, data?: { readonly [field: string]: unknown } | undefined],
  void
>

export const api: Spec<ReportEvent> = { name: 'reportEvent', kind: 'sync', required: ['eventId'] }

export const wechat: Row<ReportEvent, Wx> = {
  since: '2.14.4',
  method: 'reportEvent',
  result: () => {},
}

const own = { reportEvent(): void {} }
export const alipay: OwnRow<ReportEvent, typeof own> = {
  since: '1.0.0',
  method: 'reportEvent',
  own,
}
