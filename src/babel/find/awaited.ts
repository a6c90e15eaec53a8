import type { NodePath } from '@babel/core'
import { kept } from '../../platforms/kept'
import { isAsynchronous, isTask } from '../libraryNames'
import { innermost, isCall, isMember, staticKey, unwrapped } from '../syntax'
import type { Member } from './place'
import { isReadByName } from './readByName'
import { usesOfApi } from './usesOfApi'

/**
 * The APIs that a file calls in one way alone: with options that are written out and are the host's, for the promise. Nothing in
 * the file needs what else they have: callbacks, a signal, a time limit, the task.
 */
export function findAwaited(program: NodePath, members: readonly Member[]): ReadonlySet<string> {
  const awaited = new Map<string, boolean>()
  if (isReadByName(program.scope)) return new Set()
  for (const member of members) {
    const { name } = member
    if (isAsynchronous(name)) awaited.set(name, awaited.get(name) !== false && isAwaited(member))
  }
  return new Set([...awaited.keys()].filter((name) => awaited.get(name)))
}

const isAwaited = (member: Member): boolean =>
  usesOfApi(member).every(({ inside }) => {
    const callee = unwrapped(inside)
    const call = callee.parentPath
    if (!isCall(call) || callee.key !== 'callee') return false
    return isWrittenOut(call.get('arguments')) && (!isTask(member.name) || isPromiseAlone(call))
  })

/** Whether every option of a call is known here, and for the host. */
function isWrittenOut([options, ...more]: readonly NodePath[]): boolean {
  if (!options) return true
  const literal = innermost(options)
  return (
    more.length === 0 && literal.isObjectExpression() && literal.get('properties').every(isOfHost)
  )
}

function isOfHost(property: NodePath): boolean {
  const isValue = property.isObjectProperty() || property.isObjectMethod({ kind: 'method' })
  if (!isValue) return false
  const option = staticKey(property.node.key, property.node.computed)
  return option !== undefined && option !== 'timeout' && !Object.hasOwn(kept, option)
}

/** Whether nobody can take more of a call than its promise: it is dropped, awaited, or followed by `then`. */
function isPromiseAlone(call: NodePath): boolean {
  const value = unwrapped(call)
  const parent = value.parentPath
  if (!parent || parent.isExpressionStatement() || parent.isAwaitExpression()) return true
  if (parent.isUnaryExpression({ operator: 'void' })) return true
  if (isMember(parent)) {
    const method = staticKey(parent.node.property, parent.node.computed)
    return value.key === 'object' && /^(then|catch|finally)$/.test(method ?? '')
  }
  return isReturned(value, parent) || isInList(value, parent)
}

/** An async function hands on no promise of others. */
function isReturned(value: NodePath, parent: NodePath): boolean {
  const isValue =
    parent.isReturnStatement() || (parent.isArrowFunctionExpression() && value.key === 'body')
  const around = parent.isArrowFunctionExpression() ? parent : parent.getFunctionParent()
  return isValue && !!around?.node.async && !around.node.generator
}

/** `Promise.all([…])` waits for each. */
function isInList(value: NodePath, parent: NodePath): boolean {
  const list = unwrapped(parent)
  const call = list.parentPath
  if (!parent.isArrayExpression() || value.listKey !== 'elements' || !isCall(call)) return false
  const callee = call.get('callee') as NodePath
  return (
    isMember(callee) &&
    /^(all|allSettled|race|any)$/.test(
      staticKey(callee.node.property, callee.node.computed) ?? '',
    ) &&
    callee.get('object').isIdentifier({ name: 'Promise' }) &&
    !callee.scope.hasBinding('Promise', true)
  )
}
