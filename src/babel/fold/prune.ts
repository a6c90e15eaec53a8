import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { hoistedVars, isScope } from './hoistedVars'
import { effectsOf } from './truth'

/** Replaces an `if` by its live branch and drops what can't be reached after it. */
export function pruneIf(ctx: Context, path: NodePath<types.IfStatement>, truth: boolean): void {
  const { t } = ctx
  const { test, consequent, alternate } = path.node
  const [live, dead] = truth ? [consequent, alternate] : [alternate, consequent]
  const effects = effectsOf(ctx, path.scope, test)
  const vars = hoistedVars(ctx, path, dead ? [dead] : [])
  if (effects && !path.inList && t.isIfStatement(live) && vars.length === 0) {
    // else if (f(), next): braces around the rest of a chain would be a scope, which Babel walks through for each link.
    live.test = t.sequenceExpression([effects, live.test])
    path.replaceWith(live)
    return
  }
  const kept = [
    ...(effects ? [t.expressionStatement(effects)] : []),
    ...(live ? inlined(ctx, live) : []),
  ]
  const parent = path.parentPath
  if (endsFlow(kept.at(-1))) dropFollowing(ctx, path)
  replaceStatement(ctx, path, [...vars, ...kept])
  dropUnreachable(ctx, parent)
}

/** Replaces a statement by any number of them, wherever it stands. */
export function replaceStatement(
  { t }: Context,
  path: NodePath<types.Statement>,
  statements: types.Statement[],
): void {
  const [first] = statements
  if (first === undefined) path.remove()
  else if (path.inList) path.replaceWithMultiple(statements)
  else path.replaceWith(statements.length === 1 ? first : t.blockStatement(statements))
}

/** The statements of a branch; a block that declares something keeps its braces. */
function inlined({ t }: Context, branch: types.Statement): types.Statement[] {
  // `if (true) function f() {}` declares it as a block would.
  if (t.isFunctionDeclaration(branch)) return [t.blockStatement([branch])]
  if (!t.isBlockStatement(branch)) return [branch]
  return isScope(t, branch.body) ? [branch] : branch.body
}

/** Whether nothing after the statement in its list is reached. */
export function endsFlow(statement: types.Statement | null | undefined): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true
    case 'BlockStatement':
      return endsFlow(statement.body.at(-1))
    case 'IfStatement':
      return endsFlow(statement.consequent) && endsFlow(statement.alternate)
    default:
      return false
  }
}

/** Drops what stands behind the enclosing statements, now that one of their branches is gone. */
function dropUnreachable(ctx: Context, from: NodePath | null): void {
  for (let path = from; path?.isStatement() && endsFlow(path.node); path = path.parentPath) {
    dropFollowing(ctx, path)
  }
}

/**
 * Drops the statements after this one in its list, save hoisted functions. The list of a module
 * stays whole: its exports must exist even where a `throw` keeps them from being reached.
 */
function dropFollowing(ctx: Context, path: NodePath): void {
  if (!path.inList || path.parentPath?.isProgram()) return
  const dead: NodePath[] = []
  for (const sibling of path.getAllNextSiblings()) {
    if (sibling.isFunctionDeclaration()) ctx.stranded.add(sibling.node)
    else dead.push(sibling)
  }
  const nodes = dead.map((sibling) => sibling.node)
  const vars = hoistedVars(ctx, path, nodes)
  for (const sibling of dead) sibling.remove()
  if (vars.length > 0) path.insertBefore(vars)
}
