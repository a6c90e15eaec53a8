import type { NodePath, types } from '@babel/core'
import type { Place } from '../find/place'
import { questionAt } from '../find/questions'
import { isAlias, placeOfName, readsOf } from '../find/references'
import { answerTo, type Check } from '../fold/canIUse'
import { replaceInChain } from '../replace'
import type { EntryRewriting } from './rewriting'

/** Puts a check of one thing in the place of each `canIUse('…')`. Returns whether the function itself is still read. */
export function replaceChecks(
  rewriting: EntryRewriting,
  place: Place,
  isOurs: (query: string) => boolean = () => true,
): boolean {
  const name = placeOfName(place)
  if ('target' in name && !isAlias(name.target)) return true
  const others = readsOf(name).filter((path) => !replaceCheck(rewriting, path, isOurs))
  if (others.length > 0) return true
  if ('target' in name && name !== place) rewriting.declarations.drop(name.declarator)
  return false
}

/** `canIUse('request')`, where `path` is the function. Returns whether it was one. */
function replaceCheck(
  rewriting: EntryRewriting,
  path: NodePath,
  isOurs: (query: string) => boolean,
): boolean {
  const question = questionAt(path)
  if (!question || !isOurs(question.asked)) return false
  const check = answerTo(rewriting.ctx, question.asked)
  if (typeof check !== 'object') return false
  replaceInChain(question.call, callOf(rewriting, check, path))
  return true
}

/** `supports(['request'])`, at a place. */
export function callOf(
  { ctx, access }: EntryRewriting,
  check: Check,
  at: NodePath,
): types.Expression {
  const args = check.args.map((argument) => ctx.t.valueToNode(argument))
  return ctx.t.callExpression(access(check.name, at), args)
}
