import type { Context } from '../context'
import type { Specifier } from '../find/frameworks'
import type { Globals } from '../find/globals'
import { isReplaced } from '../find/ours'

/** What is imported of frameworks of which nothing will be left. */
export function spentImports(ctx: Context, globals: Globals): Specifier[] {
  return globals.imports.flatMap(({ specifier, reads }) => {
    const isSpent = reads.length > 0 && reads.every((read) => isReplaced(ctx, read, globals))
    return specifier && isSpent ? [specifier] : []
  })
}

/** Takes it out. An import of nothing stays, for what its module does. */
export function dropImports(specifiers: readonly Specifier[]): void {
  for (const specifier of specifiers) {
    const declaration = specifier.parentPath
    specifier.remove()
    if (declaration?.isImportDeclaration() && declaration.node.specifiers.length === 0) {
      declaration.remove()
    }
  }
}
