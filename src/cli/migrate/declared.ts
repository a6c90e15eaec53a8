import type { NodePath } from '@babel/core'
import type MagicString from 'magic-string'
import type { Declared } from '../../babel/find/place'
import { isAlias } from '../../babel/find/references'
import { isApi } from '../../babel/libraryNames'
import { type Span, spanOf, spansInList } from '../source'
import { canUse, isWhere } from './conditions'
import { mark } from './marks'
import type { MemberMove, Moving, TakenOut } from './moving'
import { reasonsOf } from './reasons'

/** Sees to what is declared by a pattern: `const { request } = wx`. */
export function redeclare(moving: Moving, { member, spent }: MemberMove, place: Declared): void {
  const { mpx, takenOut } = moving
  const { name, fallback, at } = member
  const { target, declarator } = place
  const condition = isApi(name) ? conditionOf(moving, member, target) : undefined
  if (spent && condition === undefined && !fallback) return
  const property = target.findParent((path) => path.isObjectProperty())
  if (!property || !target.isIdentifier() || property.parentPath?.parentPath !== declarator) {
    if (!spent) mark(moving, at, reasonsOf(moving).nested(name))
    return
  }
  const declared = `${target.node.name} = `
  const value = `${mpx}.${name}`
  if (condition === undefined) {
    takenOut.push({ declarator, property, text: declared + value, fallback: undefined })
  } else {
    const text = `${declared}${condition} ? ${value} : ${fallback ? '' : 'undefined'}`
    takenOut.push({ declarator, property, text, fallback })
  }
}

/** When the name has a value, where it may have none. Of a constant, each read says so itself. */
function conditionOf(moving: Moving, { name, fallback }: MemberMove['member'], target: NodePath) {
  if (fallback) return canUse(moving, name)
  return isAlias(target) ? undefined : isWhere(moving, name)
}

/** Writes the declarations of what leaves its pattern, and the pattern with what stays. */
export function writeTakenOut({ takenOut, edits }: Moving): void {
  for (const declarator of new Set(takenOut.map((each) => each.declarator))) {
    writeDeclarator(
      edits,
      declarator,
      takenOut.filter((each) => each.declarator === declarator),
    )
  }
}

function writeDeclarator(
  edits: MagicString,
  declarator: NodePath,
  taken: readonly TakenOut[],
): void {
  const { start, end } = spanOf(declarator)
  const properties = declarator.get('id.properties') as NodePath[]
  const isEmptied = properties.length === taken.length
  const defaults = taken.flatMap(({ fallback }) => (fallback ? [spanOf(fallback)] : []))
  const leaving = taken.map(({ property }) => property)
  const spans = isEmptied ? [{ start, end }] : spansInList(properties, leaving)
  for (const span of spans) removeAround(edits, span, defaults)
  const sorted = [...taken].sort((a, b) => Number(!!a.fallback) - Number(!!b.fallback))
  for (const [index, { text, fallback }] of sorted.entries()) {
    const declared = isEmptied && index === 0 ? text : `, ${text}`
    if (!fallback) edits.appendLeft(end, declared)
    else {
      const value = spanOf(fallback)
      edits.prependRight(value.start, declared)
      edits.move(value.start, value.end, end)
    }
  }
}

/** Removes all of a span but what is kept in it. */
function removeAround(edits: MagicString, { start, end }: Span, kept: readonly Span[]): void {
  let at = start
  for (const span of kept.filter((each) => each.start >= start && each.end <= end)) {
    if (span.start > at) edits.remove(at, span.start)
    at = span.end
  }
  if (end > at) edits.remove(at, end)
}
