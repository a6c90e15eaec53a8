import type { NodePath } from '@babel/core'
import type { Message } from '../../messages/findings'
import type { HostName } from '../options/globals'
import type { ReportKind } from './reportTypes'

/** Code that is looked at. */
export interface Use {
  /** What to show of it. */
  readonly at: NodePath
  /** What a guard has to be around. */
  readonly inside: NodePath
  /** The platform's own object, where it is read of that. */
  readonly native?: HostName
}

/** What is to be reported unless it is guarded. */
export interface Finding extends Use {
  readonly kind: ReportKind
  readonly api: string
  /** What a guard has to ask; undefined where no guard helps. */
  readonly query: string | undefined
  readonly message: Message
}
