import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { type Known, sinceOf } from '../features'
import { isHostName } from '../options/globals'
import { newer } from '../options/minimum'
import { innermost, isMember } from '../syntax'
import type { Finding, Use } from './finding'
import { absentText, newerText } from './messages'

/** Whether the platform lacks an API (`known` undefined), or has it from a later version than the app's minimum. */
export function apiFindings(
  ctx: Context,
  api: string,
  known: Known | undefined,
  use: Use,
): Finding[] {
  const { platform, minimum } = ctx
  const finding = { ...use, api, query: api }
  if (!known) {
    const { object, isOfFramework } = objectOf(ctx, use)
    // A framework's object has no `is`.
    const message = absentText(platform, api, object, isOfFramework ? [] : undefined)
    return [{ ...finding, kind: 'unsupported', message }]
  }
  const gates = [sinceOf(known), known.since ?? 'unknown']
  const gate = gates.find((each) => newer(each, minimum))
  if (!minimum || gate === undefined) return []
  const message = newerText(platform, `mpx.${api}`, gate, minimum, api)
  return [{ ...finding, kind: 'version', message }]
}

interface NamedObject {
  readonly object: string
  readonly isOfFramework: boolean
}

/** What the source calls the object that a member is read of: `mpx`, or what stands for it. */
function objectOf({ globals, imports }: Context, { at }: Use): NamedObject {
  const mpx = { object: 'mpx', isOfFramework: false }
  if (!isMember(at.parentPath)) return mpx
  const path = innermost(at.parentPath.get('object') as NodePath)
  if (!path.isIdentifier()) return mpx
  const { name } = path.node
  const global = globals.find((each) => each === name)
  if (global) return { object: name, isOfFramework: !isHostName(global) }
  const { parent } = path.scope.getBinding(name)?.path ?? {}
  const source = parent?.type === 'ImportDeclaration' ? parent.source.value : undefined
  return imports.some((each) => each === source) ? { object: name, isOfFramework: true } : mpx
}
