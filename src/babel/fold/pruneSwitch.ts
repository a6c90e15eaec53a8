import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { hoistedVars, isScope } from './hoistedVars'
import { endsFlow, replaceStatement } from './prune'

/** Keeps the case that a known value enters, and those it falls through to. */
export function pruneSwitch(ctx: Context, path: NodePath<types.SwitchStatement>): void {
  const { t } = ctx
  const { discriminant, cases } = path.node
  if (!t.isStringLiteral(discriminant) || !cases.every((each) => isDecidable(ctx, each))) return
  const live = liveCases(t, cases, discriminant.value)
  if (live.length === cases.length) return
  const dead = cases.filter((each) => !live.includes(each))
  const vars = hoistedVars(ctx, path, dead)
  path.node.cases = live
  if (vars.length > 0 || live.length === 0) {
    replaceStatement(ctx, path, live.length === 0 ? vars : [...vars, path.node])
  }
}

/** A case shares its scope with the others: one that declares something is left alone. */
function isDecidable({ t }: Context, { test, consequent }: types.SwitchCase): boolean {
  return !isScope(t, consequent) && (!test || t.isStringLiteral(test))
}

function liveCases(
  t: Context['t'],
  cases: readonly types.SwitchCase[],
  value: string,
): types.SwitchCase[] {
  const match = cases.findIndex(({ test }) => t.isStringLiteral(test, { value }))
  const first = match === -1 ? cases.findIndex(({ test }) => !test) : match
  if (first === -1) return []
  const length = cases.slice(first).findIndex(({ consequent }) => endsFlow(consequent.at(-1)))
  return length === -1 ? cases.slice(first) : cases.slice(first, first + length + 1)
}
