import type { NodePath, types } from '@babel/core'
import type MagicString from 'magic-string'
import type { Context } from '../../babel/context'
import type { Globals, StandInRead } from '../../babel/find/globals'
import type { Member } from '../../babel/find/place'
import type { IsGuarded } from '../../babel/reports/guards'
import { type Style, spanOf } from '../source'

/** A script on its way to crossmp. */
export interface Moving {
  readonly ctx: Context
  readonly code: string
  /** Where the script begins in `code`. */
  readonly start: number
  readonly globals: Globals
  /** The text of its file, by the places of `code`. */
  readonly edits: MagicString
  /** The name under which it has `mpx`. */
  readonly mpx: string
  readonly style: Style
  /** Whether code runs only where `mpx.is` or `mpx.canIUse` said yes to a word. */
  readonly isGuarded: IsGuarded
  /** Names that leave the pattern that declares them. */
  readonly takenOut: TakenOut[]
  /** Where something is left to its author. */
  readonly marks: Mark[]
  /** The uses that call crossmp now. */
  readonly moved: Set<types.Node>
}

/** A member that becomes one of `mpx`. */
export interface MemberMove {
  readonly read: StandInRead
  readonly member: Member
  /** Whether `mpx` stands where the object was read. */
  readonly spent: boolean
}

/** A name that leaves the pattern that declares it, to be declared behind that. */
export interface TakenOut {
  readonly declarator: NodePath<types.VariableDeclarator>
  readonly property: NodePath
  /** `name = value`, or all of it but the default that stands in the pattern. */
  readonly text: string
  readonly fallback: NodePath | undefined
}

/** Something that is left to the author of the code, and why. */
export interface Mark {
  readonly path: NodePath
  readonly reason: string
}

export const textAt = ({ code }: Pick<Moving, 'code'>, path: NodePath): string => {
  const { start, end } = spanOf(path)
  return code.slice(start, end)
}
