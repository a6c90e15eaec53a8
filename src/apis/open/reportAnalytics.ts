import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/**
 * Reports an event that you have defined in the console of the platform. `reportEvent` is its successor.
 *
 * Alipay has nothing like it: it does nothing there.
 *
 * @example
 * mpx.reportAnalytics('purchase', { price: 120 })
 */
export type ReportAnalytics = SyncContract<
  'reportAnalytics',
  [eventName: string, data: { readonly [field: string]: unknown }],
  void
>

export const api: Spec<ReportAnalytics> = {
  name: 'reportAnalytics',
  kind: 'sync',
  required: ['eventName', 'data'],
}

export const wechat: Row<ReportAnalytics, Wx> = {
  since: '1.0.0',
  method: 'reportAnalytics',
  result: () => {},
}

const own = { reportAnalytics(): void {} }
export const alipay: OwnRow<ReportAnalytics, typeof own> = {
  since: '1.0.0',
  method: 'reportAnalytics',
  own,
}
