import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import type { Import, Load } from '../find/entries'
import { isNeeded, usesOf } from '../find/uses'
import { withPosition } from '../replace'
import { isMember, unwrapped } from '../syntax'
import type { Declarator } from './declarations'
import { requireOf } from './injected'
import { assertExports } from './knownNames'
import { replaceExports } from './members'
import { exportOf, indexModule, moduleOf } from './modulePaths'
import type { Access, Rewriting } from './rewriting'

/** Rewrites `require('crossmp')`, or `await import('crossmp')`, and every use of what it gives. */
export function rewriteLoad(rewriting: Rewriting, load: Load): void {
  const { ctx } = rewriting
  const uses = usesOf([{ expression: load }])
  assertExports(ctx, uses)
  if (isNeeded(uses)) {
    loadIndex(ctx, load)
    return
  }
  const site = declaratorOf(load)
  const inPlace: Access = (name, at) => memberOfLoad(ctx, load, name, at)
  const access = site ? accessAt(rewriting, load, site) : inPlace
  replaceExports({ ...rewriting, access }, uses)
}

/** Has the platform's index loaded: all of it is needed, or what is read of it is not known. */
export function loadIndex(ctx: Context, load: Load | NodePath<Import>): void {
  const module = ctx.t.stringLiteral(indexModule(ctx))
  const node = load.isAwaitExpression() ? load.node.argument : load.node
  if (node.type === 'ImportExpression') node.source = module
  else if (node.type === 'CallExpression') node.arguments = [module]
}

/** Loads an export in its place when the declaration itself reads it, else once beside it. */
function accessAt(rewriting: Rewriting, load: Load, site: Declarator): Access {
  const { ctx, declarations } = rewriting
  const { t } = ctx
  const locals = localsBeside(rewriting, site)
  return (name, at) => {
    if (at.isDescendant(site)) return memberOfLoad(ctx, load, name, at)
    const loaded = locals.get(name)
    if (loaded !== undefined) return t.identifier(loaded)
    const local = site.scope.generateUid(name)
    locals.set(name, local)
    const id = withPosition(t.identifier(local), load.node)
    const init = memberOfLoad(ctx, load, name, at)
    declarations.declareBefore(site, t.variableDeclarator(id, init))
    return t.identifier(local)
  }
}

/** A later declaration in the same list can use what an earlier one required. */
function localsBeside({ loaded }: Rewriting, site: Declarator): Map<string, string> {
  const list = site.parentPath.container
  const locals = loaded.get(list) ?? new Map<string, string>()
  loaded.set(list, locals)
  return locals
}

/** The declaration that takes the module apart: `const x = require('…').mpx`. */
function declaratorOf(path: NodePath): Declarator | undefined {
  let value = unwrapped(path)
  while (isMember(value.parentPath) && value.key === 'object') value = unwrapped(value.parentPath)
  const parent = value.parentPath
  return parent?.isVariableDeclarator() && value.key === 'init' ? parent : undefined
}

/** `require('crossmp/wechat/uploadFile').uploadFile`, and the same of an `await import('…')`; `at` is what reads it. */
function memberOfLoad(
  ctx: Context,
  load: Load,
  name: string,
  at: NodePath,
): types.MemberExpression {
  const { t } = ctx
  const place = isMember(at) ? at.node.property : at.node
  const property = withPosition(t.identifier(exportOf(ctx, name)), place)
  return t.memberExpression(withPosition(loadOf(ctx, load, name), load.node), property)
}

function loadOf(ctx: Context, load: Load, name: string): types.Expression {
  const { t } = ctx
  if (!load.isAwaitExpression()) return requireOf(ctx, name)
  return t.awaitExpression(t.callExpression(t.import(), [t.stringLiteral(moduleOf(ctx, name))]))
}
