import type { NodePath, types } from '@babel/core'
import { type Context, indexModule } from '../context'
import type { Import, Load } from '../find/entries'
import { isNeeded, usesOf } from '../find/uses'
import { placed } from '../replace'
import { isMember, unwrapped } from '../syntax'
import { type Access, loadedBy, setModule } from './injected'
import { checkExports, type Declarators, replaceExports } from './members'

type Declarator = NodePath<types.VariableDeclarator>

/** The names that each list of statements already has for exports, by the list. */
export type Shared = Map<unknown, Map<string, string>>

/** Rewrites `require('crossmp')`, or `await import('crossmp')`, and every use of what it gives. */
export function rewriteLoad(
  ctx: Context,
  path: Load,
  shared: Shared,
  declarators: Declarators,
): void {
  const uses = usesOf([{ expression: path }])
  checkExports(ctx, uses)
  if (isNeeded(uses)) {
    rewriteSource(ctx, path)
    return
  }
  const site = declaratorOf(path)
  const added: types.VariableDeclarator[] = []
  replaceExports(
    ctx,
    uses,
    site ? accessAt(ctx, path, site, localsOf(site, shared), added) : inPlace(ctx, path),
    declarators,
  )
  if (site && added.length > 0) declarators.set(site, [...added, ...(declarators.get(site) ?? [])])
}

/** Has the platform's index loaded: all of it is needed, or what is read of it is not known. */
export function rewriteSource(ctx: Context, path: Load | NodePath<Import>): void {
  const call = path.isAwaitExpression() ? path.get('argument') : path
  setModule(call as NodePath<Import>, ctx.t.stringLiteral(indexModule(ctx)))
}

const inPlace =
  (ctx: Context, load: Load): Access =>
  (name, at) =>
    loadedBy(ctx, load, name, at)

/** Loads an API in its place when the declaration itself reads it, else once beside it. */
function accessAt(
  ctx: Context,
  load: Load,
  site: Declarator,
  locals: Map<string, string>,
  added: types.VariableDeclarator[],
): Access {
  const { t } = ctx
  return (name, at) => {
    if (at.isDescendant(site)) return loadedBy(ctx, load, name, at)
    const known = locals.get(name)
    if (known !== undefined) return t.identifier(known)
    const local = site.scope.generateUid(name)
    locals.set(name, local)
    const id = placed(t.identifier(local), load.node)
    added.push(t.variableDeclarator(id, loadedBy(ctx, load, name, at)))
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

/** The declaration that takes the module apart: `const x = require('…').mpx`. */
function declaratorOf(path: NodePath): Declarator | undefined {
  let value = unwrapped(path)
  while (isMember(value.parentPath) && value.key === 'object') value = unwrapped(value.parentPath)
  const parent = value.parentPath
  return parent?.isVariableDeclarator() && value.key === 'init' ? parent : undefined
}
