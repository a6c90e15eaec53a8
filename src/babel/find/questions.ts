import type { NodePath } from '@babel/core'
import { bare, isCall, staticString, unwrapped } from '../syntax'
import type { Place } from './place'
import { placeOfName, readsOf } from './references'

/** A call of `is` or `canIUse` with one literal: what it asks is known. */
export interface Question {
  readonly call: NodePath
  readonly asked: string
}

/** The questions put to the function that is read at a place. */
export function questionsOf(place: Place): Question[] {
  return readsOf(placeOfName(place)).flatMap((path) => questionAt(path) ?? [])
}

/** `is('wechat')`, where `path` is the function. */
export function questionAt(path: NodePath): Question | undefined {
  const callee = unwrapped(path)
  const call = callee.parentPath
  if (!isCall(call) || callee.key !== 'callee') return undefined
  const [argument, ...others] = call.node.arguments
  if (!argument || others.length > 0) return undefined
  const asked = staticString(bare(argument))
  return asked === undefined ? undefined : { call, asked }
}
