import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/**
 * Reports a number to a monitor that you have defined in the console of the platform, by its name there.
 *
 * Alipay has nothing like it: it does nothing there.
 *
 * @example
 * mpx.reportMonitor('1', 1)
 */
export type ReportMonitor = SyncContract<'reportMonitor', [name: string, value: number], void>

export const api: Spec<ReportMonitor> = {
  name: 'reportMonitor',
  kind: 'sync',
  required: ['name', 'value'],
}

export const wechat: Row<ReportMonitor, Wx> = {
  since: '2.0.1',
  method: 'reportMonitor',
  result: () => {},
}

const own = { reportMonitor(): void {} }
export const alipay: OwnRow<ReportMonitor, typeof own> = {
  since: '1.0.0',
  method: 'reportMonitor',
  own,
}
