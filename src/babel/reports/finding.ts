import type { Message } from '../../messages/findings'
import type { Use } from '../find/usesOfApi'
import type { ReportKind } from './reportTypes'

/** What is to be reported unless it is guarded. */
export interface Finding extends Use {
  readonly kind: ReportKind
  readonly api: string
  /** What a guard has to ask; undefined where no guard helps. */
  readonly query: string | undefined
  readonly message: Message
}
