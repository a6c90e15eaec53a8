import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { questionAt } from '../find/questions'
import { isAlias, named, type Place, readsOf } from '../find/uses'
import { answerTo } from '../fold/canIUse'
import { replaceInChain } from '../replace'
import type { Access } from './injected'
import type { Declarators } from './members'

/** Puts a check of one thing in the place of each `canIUse('…')`. Tells whether the function itself is still read. */
export function replaceChecks(
  ctx: Context,
  place: Place,
  access: Access,
  declarators: Declarators,
): boolean {
  const name = named(place)
  if ('target' in name && !isAlias(name.target)) return true
  const left = readsOf(name).filter((path) => !replaceCheck(ctx, path, access))
  if (left.length === 0 && 'target' in name && name !== place) declarators.set(name.declarator, [])
  return left.length > 0
}

/** `canIUse('request')`, where `path` is the function. Tells whether it was one. */
function replaceCheck(ctx: Context, path: NodePath, access: Access): boolean {
  const { t } = ctx
  const question = questionAt(path)
  const check = question && answerTo(ctx, question.asked)
  if (!question || typeof check !== 'object') return false
  const args = check.args.map((argument) => t.valueToNode(argument))
  replaceInChain(question.call, t.callExpression(access(check.name, path), args))
  return true
}
