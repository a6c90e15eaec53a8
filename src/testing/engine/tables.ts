import type { Shape } from '../../compat/shapes'
import type { FieldTable, OptionTable } from './members'
import type { Gate } from './versions'

/** A member of a host, or of one of its objects, as the facts have it. */
export interface Member {
  kind: 'call' | 'task' | 'sync' | 'factory' | 'on' | 'off' | 'property'
  since?: Gate
  /** Absent for positional arguments. */
  options?: OptionTable
  /** Fields of a result or a payload. */
  fields?: FieldTable
  /** The object that it returns. */
  object?: string
  /** The type of what it answers with. */
  shape?: Shape
}

export type Members = Readonly<Record<string, Member>>

/** natives/<platform>.json. */
export interface NativeTables {
  apis: Members
  objects: Readonly<Record<string, Members>>
}
