import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/**
 * Reports a measure of speed by the id that it has in the console of the platform. `dimensions` are up to three of your own.
 *
 * Alipay has nothing like it: it does nothing there.
 *
 * @example
 * mpx.reportPerformance(1101, 680)
 */
export type ReportPerformance = SyncContract<
  'reportPerformance',
  [id: number, value: number, dimensions?: string | readonly unknown[] | undefined],
  void
>

export const api: Spec<ReportPerformance> = {
  name: 'reportPerformance',
  kind: 'sync',
  required: ['id', 'value'],
}

export const wechat: Row<ReportPerformance, Wx> = {
  since: '2.9.2',
  method: 'reportPerformance',
  result: () => {},
}

const own = { reportPerformance(): void {} }
export const alipay: OwnRow<ReportPerformance, typeof own> = {
  since: '1.0.0',
  method: 'reportPerformance',
  own,
}
