import type { NodePath, types } from '@babel/core'
import { isAlwaysThere, moduleNames, mpxNames } from '../libraryNames'
import { isCast, isMember, isWritten, staticKey, unwrapped } from '../syntax'
import type { Member, Place, Target } from './place'
import { aliasOf, valueReferences } from './references'

/** How a tracked object is used in one file. */
export interface Uses {
  /** `o.name`, `o['name']`, `const { name } = o` */
  readonly members: Member[]
  /** `f(o)`, `o[key]`: the object itself is needed. */
  readonly whole: NodePath[]
  /** `o.name = value` */
  readonly writes: NodePath[]
  /** `const p = o` and `const { name } = o`: not needed once the members are replaced. */
  readonly declarators: Set<NodePath<types.VariableDeclarator>>
}

/** Follows the object read at these places through members and constant aliases. */
export function usesOf(places: readonly Place[]): Uses {
  const uses: Uses = { members: [], whole: [], writes: [], declarators: new Set() }
  for (const place of places) {
    if ('expression' in place) followExpression(place.expression, uses)
    else followTarget(place.target, place.declarator, false, uses)
  }
  return uses
}

/** Whether the object must stay, and with it every access to its members. */
export function isNeeded(uses: Uses): boolean {
  return uses.whole.length > 0 || uses.writes.length > 0
}

function followExpression(path: NodePath, uses: Uses): void {
  const outer = unwrapped(path)
  const parent = outer.parentPath
  if (isMember(parent) && outer.key === 'object') {
    followMember(parent, isCast(path, outer), uses)
  } else if (parent?.isVariableDeclarator() && outer.key === 'init') {
    followTarget(parent.get('id'), parent, isCast(path, outer), uses)
  } else {
    uses.whole.push(path)
  }
}

function followMember(
  path: NodePath<types.MemberExpression | types.OptionalMemberExpression>,
  cast: boolean,
  uses: Uses,
): void {
  const name = staticKey(path.node.property, path.node.computed)
  if (isWritten(unwrapped(path))) uses.writes.push(path)
  else if (name === undefined || isUnchecked(name, cast)) uses.whole.push(path)
  else uses.members.push({ name, place: { expression: path }, at: path.get('property') })
}

/** `mpx.hasOwnProperty` is every object's; `(mpx as any).x` says that its author knows better. */
function isUnchecked(name: string, cast: boolean): boolean {
  const known = moduleNames.has(name) || mpxNames.has(name)
  return !known && (cast || name in Object.prototype)
}

function followTarget(
  target: Target,
  declarator: NodePath<types.VariableDeclarator>,
  cast: boolean,
  uses: Uses,
): void {
  if (target.isObjectPattern()) {
    followPattern(target, declarator, cast, uses)
    return
  }
  const binding = aliasOf(target)
  if (!binding) {
    uses.whole.push(target)
    return
  }
  uses.declarators.add(declarator)
  for (const reference of valueReferences(binding)) followExpression(reference, uses)
}

function followPattern(
  pattern: NodePath<types.ObjectPattern>,
  declarator: NodePath<types.VariableDeclarator>,
  cast: boolean,
  uses: Uses,
): void {
  const properties = pattern.get('properties')
  const rest = properties.find((property) => property.isRestElement())
  const named = properties.filter((property) => property !== rest)
  const members = named.flatMap((property) => memberOf(property, declarator) ?? [])
  const others = rest && othersOf(rest, members, declarator)
  const isUnknown = members.length < named.length || (rest && !others)
  if (isUnknown || members.some(({ name }) => isUnchecked(name, cast))) {
    uses.whole.push(pattern)
    return
  }
  for (const each of [declarator, ...(others?.declarators ?? [])]) uses.declarators.add(each)
  uses.members.push(...members, ...(others?.members ?? []))
}

/** What is read of `...rest`, unless it is needed itself: passed on, or asked for what was taken out of it. */
function othersOf(
  rest: NodePath<types.RestElement>,
  taken: readonly Member[],
  declarator: NodePath<types.VariableDeclarator>,
): Uses | undefined {
  const others = usesOf([{ target: rest.get('argument'), declarator }])
  const names = taken.map(({ name }) => name)
  const isLess = others.members.some(({ name }) => names.includes(name))
  return isLess || isNeeded(others) ? undefined : others
}

/** `name`, `name: local` and `name: { … }`, with a default if `mpx` never needs it. */
function memberOf(
  property: NodePath<types.ObjectPattern['properties'][number]>,
  declarator: NodePath<types.VariableDeclarator>,
): Member | undefined {
  if (!property.isObjectProperty()) return undefined
  const name = staticKey(property.node.key, property.node.computed)
  const value = property.get('value')
  if (name === undefined || (value.isAssignmentPattern() && !isAlwaysThere(name))) return undefined
  const target = value.isAssignmentPattern() ? value.get('left') : value
  if (!(target.isIdentifier() || target.isObjectPattern())) return undefined
  const fallback = value.isAssignmentPattern() ? { fallback: value.get('right') } : {}
  return { name, place: { target, declarator }, at: property.get('key'), ...fallback }
}
