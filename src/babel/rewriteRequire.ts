import type { NodePath, types } from '@babel/core'
import { type Context, indexModule } from './context'
import { type Access, requireOf } from './inject'
import { checkExports, type Declarators, replaceExports } from './members'
import { isMember, unwrapped } from './syntax'
import { isNeeded, usesOf } from './uses'

type Declarator = NodePath<types.VariableDeclarator>

/** The names that each list of statements already has for exports, by the list. */
export type Shared = Map<unknown, Map<string, string>>

/** Rewrites `require('crossmp')` and every use of what it gives. */
export function rewriteRequire(
  ctx: Context,
  path: NodePath<types.CallExpression | types.OptionalCallExpression>,
  shared: Shared,
  declarators: Declarators,
): void {
  const uses = usesOf([{ expression: path }])
  checkExports(ctx, uses)
  if (isNeeded(uses)) {
    path.node.arguments = [ctx.t.stringLiteral(indexModule(ctx))]
    return
  }
  const site = declaratorOf(path)
  const added: types.VariableDeclarator[] = []
  replaceExports(
    ctx,
    uses,
    site ? accessAt(ctx, site, localsOf(site, shared), added) : inPlace(ctx),
    declarators,
  )
  if (site && added.length > 0) declarators.set(site, [...added, ...(declarators.get(site) ?? [])])
}

const inPlace =
  (ctx: Context): Access =>
  (name) =>
    requireOf(ctx, name)

/** Requires an API in its place when the declaration itself reads it, else once beside it. */
function accessAt(
  ctx: Context,
  site: Declarator,
  locals: Map<string, string>,
  added: types.VariableDeclarator[],
): Access {
  const { t } = ctx
  return (name, at) => {
    if (at.isDescendant(site)) return requireOf(ctx, name)
    const known = locals.get(name)
    if (known !== undefined) return t.identifier(known)
    const local = site.scope.generateUid(name)
    locals.set(name, local)
    added.push(t.variableDeclarator(t.identifier(local), requireOf(ctx, name)))
    return t.identifier(local)
  }
}

/** A later declaration in the same list can use what an earlier one required. */
function localsOf(site: Declarator, shared: Shared): Map<string, string> {
  const list = site.parentPath.container
  const locals = shared.get(list) ?? new Map<string, string>()
  shared.set(list, locals)
  return locals
}

/** The declaration that takes a `require` apart: `const x = require('…').mpx`. */
function declaratorOf(path: NodePath): Declarator | undefined {
  let value = unwrapped(path)
  while (isMember(value.parentPath) && value.key === 'object') value = unwrapped(value.parentPath)
  const parent = value.parentPath
  return parent?.isVariableDeclarator() && value.key === 'init' ? parent : undefined
}
