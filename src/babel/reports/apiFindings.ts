import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { type Known, sinceOf } from '../features'
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
    return [
      { ...finding, kind: 'unsupported', message: absentText(platform, api, objectOf(ctx, use)) },
    ]
  }
  const gates = [sinceOf(known), known.since ?? 'unknown']
  const gate = gates.find((each) => newer(each, minimum))
  if (!minimum || gate === undefined) return []
  const message = newerText(platform, `mpx.${api}`, gate, minimum, api)
  return [{ ...finding, kind: 'version', message }]
}

/** What the source calls the object that a member is read of: `mpx`, or `wx` that stands for it. */
function objectOf({ globals }: Context, { at }: Use): string {
  const object = isMember(at.parentPath) ? innermost(at.parentPath.get('object') as NodePath) : at
  return globals.find((host) => object.isIdentifier({ name: host })) ?? 'mpx'
}
