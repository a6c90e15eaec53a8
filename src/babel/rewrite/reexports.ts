import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { moduleNames } from '../libraryNames'
import { raise } from '../raise'
import { replaceDeclaration } from '../replace'
import { specifierName } from '../syntax'
import { exportOf, indexModule, moduleOf } from './modulePaths'
import { unknownExport } from './unknownNames'

type Specifier = types.ExportNamedDeclaration['specifiers'][number]

/** Rewrites `export … from 'crossmp'`. */
export function rewriteReexport(
  ctx: Context,
  path: NodePath<types.ExportNamedDeclaration | types.ExportAllDeclaration>,
): void {
  const { t } = ctx
  if (!path.isExportNamedDeclaration()) {
    // export * from 'crossmp'
    path.node.source = t.stringLiteral(indexModule(ctx))
    return
  }
  const modules = new Map<string, Specifier[]>()
  for (const specifier of path.get('specifiers')) {
    const module = moduleOfSpecifier(ctx, specifier)
    modules.set(module, [...(modules.get(module) ?? []), specifier.node])
  }
  const declarations = [...modules].map(([module, specifiers]) =>
    t.exportNamedDeclaration(null, specifiers, t.stringLiteral(module)),
  )
  replaceDeclaration(path, declarations)
}

function moduleOfSpecifier(ctx: Context, path: NodePath<Specifier>): string {
  const { node } = path
  // export * as crossmp from 'crossmp'
  if (node.type !== 'ExportSpecifier') return indexModule(ctx)
  // export { type X } from 'crossmp'
  if (node.exportKind === 'type') return ctx.source
  const name = specifierName(node.local)
  if (!moduleNames.has(name)) raise(ctx, unknownExport(ctx, path, name))
  node.local = ctx.t.identifier(exportOf(ctx, name))
  return moduleOf(ctx, name)
}
