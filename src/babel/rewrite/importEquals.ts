import type { NodePath, types } from '@babel/core'
import { exportsRead } from '../find/exportsRead'
import { isReadByName } from '../find/readByName'
import { isNeeded, usesOf } from '../find/uses'
import { replaceDeclaration } from '../replace'
import { isExportedEquals } from '../syntax'
import { importsOf } from './injected'
import { assertExports } from './knownNames'
import { replaceExports } from './members'
import { indexModule } from './modulePaths'
import { importingAt, type Rewriting } from './rewriting'

/** Rewrites `import crossmp = require('crossmp')` and every use of what it imports. */
export function rewriteEquals(
  rewriting: Rewriting,
  path: NodePath<types.TSImportEqualsDeclaration>,
): void {
  const { ctx, imports } = rewriting
  const uses = usesOf(exportsRead(path).flatMap(({ places }) => places))
  assertExports(ctx, uses)
  if (isNeeded(uses) || isExportedEquals(path) || isReadByName(path.scope)) {
    const module = ctx.t.stringLiteral(indexModule(ctx))
    path.node.moduleReference = ctx.t.tsExternalModuleReference(module)
    return
  }
  replaceExports(importingAt(rewriting, path), uses)
  replaceDeclaration(path, importsOf(ctx, imports.wantedBy(path)))
}
