import type { Report, ReportKind } from '../babel/reports/reportTypes'
import type { Message } from '../messages/findings'

/** What is found in a module: a report of the Babel plugin, or what would end a build. */
export type Reported = Message & {
  /** That of the report, or `error` of what ends a build. */
  readonly kind: ReportKind | 'error'
  /** The API in question; null where it is about none. */
  readonly api: string | null
  readonly loc: Report['loc']
  /** The lines around it. */
  readonly frame: string
}
