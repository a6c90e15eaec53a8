import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import type { Entries } from '../find/entries'
import { exportsRead, readers } from '../find/exportsRead'
import type { Globals } from '../find/globals'
import { isAboutApi, membersOfGlobals } from '../find/ours'
import type { Member, Place } from '../find/place'
import { questionsOf } from '../find/questions'
import { isAlias, readsOf } from '../find/references'
import { usesOf } from '../find/uses'
import { isProperty } from '../libraryNames'
import { replaceInChain } from '../replace'
import { knownAnswer } from './canIUse'
import { literal } from './literal'
import { type Constant, presences, propertyAbsences } from './presence'

/**
 * Replaces `mpx.is('…')`, `mpx.env.platform`, known answers of `mpx.canIUse`, and known answers to tests such as
 * `wx.request && …`, by literals. Returns whether there were any.
 */
export function foldAnswers(ctx: Context, entries: Entries): boolean {
  const found = readers(entries).flatMap((entry) =>
    exportsRead(entry).flatMap(({ name, places }) => constantsOf(ctx, name, places)),
  )
  found.push(...constantsOfGlobals(ctx, entries.globals), ...presences(ctx, entries.globals))
  for (const { path, value } of found) {
    replaceInChain(path, literal(ctx, value))
  }
  return found.length > 0
}

/** What is known of an export (of the whole module: `name` undefined) and of its members. */
function constantsOf(ctx: Context, name: string | undefined, places: readonly Place[]): Constant[] {
  if (name === 'is' || name === 'canIUse') {
    return places.flatMap((place) => answersOf(ctx, name, place))
  }
  if (name !== undefined && isProperty(name)) {
    return places.flatMap((place) => propertyAbsences(ctx, name, place))
  }
  if (name !== undefined && name !== 'mpx' && name !== 'env') return []
  const { members, writes } = usesOf(places)
  if (writes.length > 0) return []
  if (name === 'env') return members.flatMap((member) => platformOf(ctx, member))
  return members.flatMap((member) => constantsOf(ctx, member.name, [member.place]))
}

/** The same of `wx`, as far as it is `mpx`: what is not ours, the host is asked. */
function constantsOfGlobals(ctx: Context, globals: Globals): Constant[] {
  return membersOfGlobals(globals).flatMap(({ name, place }) => {
    if (name === 'is') return answersOf(ctx, name, place)
    return name === 'canIUse' ? answersOf(ctx, name, place, isAboutApi) : []
  })
}

/** `is('wechat')`, and `canIUse('request')` where the build knows the answer. */
function answersOf(
  ctx: Context,
  name: 'is' | 'canIUse',
  place: Place,
  isOurs: (query: string) => boolean = () => true,
): Constant[] {
  return questionsOf(place).flatMap(({ call, asked }) => {
    if (!isOurs(asked)) return []
    const value = knownAnswer(ctx, name, asked)
    return value === undefined ? [] : [{ path: call, value }]
  })
}

/** `env.platform`, `const { platform } = env` */
function platformOf(ctx: Context, { name, place }: Member): Constant[] {
  if (name !== 'platform') return []
  const constants = readsOf(place).map((path) => ({ path, value: ctx.platform }))
  if ('target' in place && isAlias(place.target)) removeProperty(place.target)
  return constants
}

/** Takes a name out of a destructuring declaration, and the declaration when it was the last. */
function removeProperty(target: NodePath): void {
  const property = target.findParent((path) => path.isObjectProperty())
  const pattern = property?.parentPath
  if (!property || !pattern?.isObjectPattern()) return
  property.remove()
  if (pattern.node.properties.length > 0) return
  if (pattern.parentPath.isVariableDeclarator()) pattern.parentPath.remove()
  else removeProperty(pattern)
}
