import type { NodePath, types } from '@babel/core'
import { type Context, indexModule } from '../context'
import { exportsRead } from '../find/entries'
import { isReadByName } from '../find/readByName'
import { isNeeded, usesOf } from '../find/uses'
import { isExportedEquals } from '../syntax'
import { type Access, type Imports, importsOf } from './injected'
import { checkExports, type Declarators, replaceExports } from './members'

/** Rewrites `import crossmp = require('crossmp')` and every use of what it imports. */
export function rewriteEquals(
  ctx: Context,
  path: NodePath<types.TSImportEqualsDeclaration>,
  imports: Imports,
  declarators: Declarators,
): void {
  const uses = usesOf(exportsRead(path).flatMap(({ places }) => places))
  checkExports(ctx, uses)
  if (isNeeded(uses) || isExportedEquals(path) || isReadByName(path.scope)) {
    const module = ctx.t.stringLiteral(indexModule(ctx))
    path.node.moduleReference = ctx.t.tsExternalModuleReference(module)
    return
  }
  const access: Access = (name) => ctx.t.identifier(imports.localOf(name, path))
  replaceExports(ctx, uses, access, declarators)
  const declarations = importsOf(ctx, imports.wantedBy(path))
  for (const declaration of declarations) declaration.loc = path.node.loc ?? null
  if (declarations.length > 0) path.replaceWithMultiple(declarations)
  else path.remove()
}
