import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { knownOf } from '../features'
import { type GlobalRead, type Globals, isAtHome, membersOfGlobals } from '../find/globals'
import type { Member, Place } from '../find/place'
import { placeOfName, readsOf } from '../find/references'
import { isAbsentProperty, isApi } from '../libraryNames'
import { unwrapped } from '../syntax'
import type { Value } from './literal'
import { isTested } from './logical'

/** An expression whose value is known. */
export interface Constant {
  readonly path: NodePath
  readonly value: Value
}

/** What the app finds where it looks for `wx`, or for what the platform lacks of it, before it calls that. */
export function absences(ctx: Context, globals: Globals): Constant[] {
  const away = globals.reads.filter((read) => !isAtHome(ctx, read))
  return [
    ...typeofsOf(ctx, globals),
    ...away.filter(({ isThis }) => isThis).map(({ path }) => ({ path, value: undefined })),
    ...away.flatMap((read) => membershipsOf(ctx, read)),
    ...membersOfGlobals({ ...globals, reads: away }).flatMap((member) => absencesOf(ctx, member)),
  ]
}

/** `typeof wx`: with the platform's own name among the globals, it asks which of them is there. */
function typeofsOf(ctx: Context, { typeofs }: Globals): Constant[] {
  const asksWhich = ctx.globals.some((host) => isAtHome(ctx, { host }))
  return asksWhich ? [] : typeofs.map(({ path }) => ({ path, value: 'object' }))
}

/** `'login' in wx` */
const membershipsOf = (ctx: Context, { memberships }: GlobalRead): Constant[] =>
  memberships.map(({ path, name }) => ({ path, value: knownOf(ctx.platform, name) !== undefined }))

function absencesOf(ctx: Context, { name, place }: Member): Constant[] {
  if (!isApi(name) || knownOf(ctx.platform, name)) return []
  return absencesAt(place)
}

const absencesAt = (place: Place): Constant[] =>
  readsOf(placeOfName(place)).flatMap((read) => absenceAt(read) ?? [])

/** The same of an object that `mpx` hands on where the host has it. */
export const propertyAbsences = (ctx: Context, name: string, place: Place): Constant[] =>
  isAbsentProperty(ctx.platform, name) ? absencesAt(place) : []

/** What a test of something undefined comes to. Where it is called or kept, it stays: an error is to say why. */
function absenceAt(read: NodePath): Constant | undefined {
  const path = unwrapped(read)
  const { parentPath: parent, key } = path
  if (parent?.isUnaryExpression({ operator: 'typeof' })) return { path: parent, value: 'undefined' }
  if (parent?.isBinaryExpression()) return comparison(parent, key === 'left' ? 'right' : 'left')
  if (parent?.isOptionalCallExpression({ optional: true }) && key === 'callee') {
    return isContinued(parent) ? undefined : { path: parent, value: undefined }
  }
  const isFirst = parent?.isLogicalExpression() && key === 'left'
  return isFirst || isTested(path) ? { path, value: undefined } : undefined
}

/** `wx.login != null`, `wx.login === undefined` */
function comparison(
  path: NodePath<types.BinaryExpression>,
  other: 'left' | 'right',
): Constant | undefined {
  const { operator } = path.node
  const nothing = path.get(other)
  const isUndefined = nothing.isIdentifier({ name: 'undefined' })
  if (!/^[!=]==?$/.test(operator) || !(isUndefined || nothing.isNullLiteral())) return undefined
  const isEqual = isUndefined || operator.length === 2
  return { path, value: operator.startsWith('!') ? !isEqual : isEqual }
}

/** `wx.login?.().then()` */
const isContinued = ({ parentPath: parent, key }: NodePath): boolean =>
  !!parent &&
  (parent.isOptionalMemberExpression() || parent.isOptionalCallExpression()) &&
  (key === 'object' || key === 'callee')
