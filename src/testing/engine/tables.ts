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

/** A member of the objects that a platform makes: `'SocketTask.send'`. */
export interface ObjectMember {
  readonly object: string
  readonly name: string
  readonly member: Member
}

export const objectMember = ({ objects }: NativeTables, api: string): ObjectMember | undefined => {
  const dot = api.lastIndexOf('.')
  const [object, name] = [api.slice(0, Math.max(dot, 0)), api.slice(dot + 1)]
  const members = Object.hasOwn(objects, object) ? objects[object] : undefined
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined
  return member && { object, name, member }
}

/** natives/<platform>.json. */
export interface NativeTables {
  apis: Members
  objects: Readonly<Record<string, Members>>
}
