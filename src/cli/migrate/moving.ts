import type { NodePath, types } from '@babel/core'
import type MagicString from 'magic-string'
import type { Context } from '../../babel/context'
import type { Globals } from '../../babel/find/globals'
import type { IsGuarded } from '../../babel/reports/guards'
import type { TakenOut } from './declared'
import type { Mark } from './marks'
import type { Style } from './style'

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

export interface Span {
  readonly start: number
  readonly end: number
}

/** What is parsed has a place. */
export const spanOf = ({ node }: NodePath): Span => spanOfNode(node)

export const spanOfNode = ({ start, end }: types.Node): Span => ({
  start: start as number,
  end: end as number,
})

export const textAt = ({ code }: Pick<Moving, 'code'>, path: NodePath): string => {
  const { start, end } = spanOf(path)
  return code.slice(start, end)
}

/** What leaves a list, with the commas that go with it. */
export function spansInList(list: readonly NodePath[], leaving: readonly NodePath[]): Span[] {
  const isLeaving = ({ node }: NodePath): boolean => leaving.some((each) => each.node === node)
  const last = list.map(isLeaving).lastIndexOf(false)
  return list.flatMap((path, index) => {
    if (!isLeaving(path)) return []
    const { start, end } = spanOf(path)
    const [before, after] = [list[index - 1], list[index + 1]]
    if (after && index < last) return [{ start, end: spanOf(after).start }]
    return [{ start: before ? spanOf(before).end : start, end }]
  })
}
