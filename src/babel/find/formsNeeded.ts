import type { NodePath } from '@babel/core'
import { toLimited } from '../../core/features'
import { kept } from '../../platforms/kept'
import type { Context } from '../context'
import { knownOf } from '../features'
import { type Form, heaviest } from '../forms'
import { isAsynchronous, isTask } from '../libraryNames'
import { within } from '../options/minimum'
import { innermost, isCall, staticKey, unwrapped } from '../syntax'
import { isPromiseAlone } from './isPromiseAlone'
import type { Member } from './place'
import { isReadByName } from './readByName'
import { type Use, usesOfApi } from './usesOfApi'

type Target = Pick<Context, 'platform' | 'minimum'>

/**
 * The form of each API that all its calls in a file need. `awaited` is for calls with options that are written out and are the host's,
 * for the promise, `awaitedTimed` for the same with a time limit that the host keeps. What else there is, callbacks, a signal, a time
 * limit of ours, the task, comes with the whole.
 */
export function formsNeeded(
  { program, platform, minimum }: Target & Pick<Context, 'program'>,
  members: readonly Member[],
): ReadonlyMap<string, Form> {
  const found = new Map<string, Form>()
  if (isReadByName(program.scope)) return found
  for (const member of members) {
    const { name } = member
    if (!isAsynchronous(name)) continue
    const needed = usesOfApi(member).map((use) => formFor(use, name, { platform, minimum }))
    found.set(name, heaviest([found.get(name) ?? 'awaited', ...needed]))
  }
  return found
}

function formFor({ inside }: Use, name: string, target: Target): Form {
  const callee = unwrapped(inside)
  const call = callee.parentPath
  if (!isCall(call) || callee.key !== 'callee') return 'whole'
  if (isTask(name) && !isPromiseAlone(call)) return 'whole'
  const [options, ...more] = call.get('arguments')
  if (!options) return 'awaited'
  const literal = innermost(options)
  if (more.length > 0 || !literal.isObjectExpression()) return 'whole'
  return heaviest(literal.get('properties').map((each) => formForOption(each, name, target)))
}

function formForOption(property: NodePath, name: string, target: Target): Form {
  const isValue = property.isObjectProperty() || property.isObjectMethod({ kind: 'method' })
  const option = isValue ? staticKey(property.node.key, property.node.computed) : undefined
  if (option === undefined || Object.hasOwn(kept, option)) return 'whole'
  if (option !== 'timeout') return 'awaited'
  return isLimitOfHost(name, target) ? 'awaitedTimed' : 'whole'
}

/** Whether every host of the app keeps the time limit of an API. */
function isLimitOfHost(name: string, { platform, minimum }: Target): boolean {
  const timeout = knownOf(platform, name)?.options?.timeout
  if (timeout === undefined) return false
  const { since } = toLimited(timeout)
  return since === undefined || within(since, minimum)
}
