import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { isRequire, isValue, staticString } from '../syntax'
import { isNamedAtTopOnly, skipUnlessImport } from './atTopOnly'
import { findGlobals, type Globals } from './globals'

/** The places where a file asks for the library. */
export interface Entries {
  /** `import … from 'crossmp'` */
  readonly imports: NodePath<types.ImportDeclaration>[]
  /** `export … from 'crossmp'` */
  readonly reexports: NodePath<types.ExportNamedDeclaration | types.ExportAllDeclaration>[]
  /** `import x = require('crossmp')` */
  readonly equals: NodePath<types.TSImportEqualsDeclaration>[]
  /** `require('crossmp')`, `await import('crossmp')` */
  readonly loads: Load[]
  /** `import('crossmp')` that nothing waits for on the spot */
  readonly promises: NodePath<Import>[]
  /** `wx`, where it stands for `mpx` */
  readonly globals: Globals
}

/** An expression whose value is the module. */
export type Load = NodePath<
  types.CallExpression | types.OptionalCallExpression | types.AwaitExpression
>
/** `import(…)`, as Babel writes it with and without its option `createImportExpressions`. */
export type Import = types.CallExpression | types.ImportExpression

/** Finds every value import of the library; type-only ones are left to TypeScript. */
export function findEntries(ctx: Context): Entries {
  const entries: Entries = {
    imports: [],
    reexports: [],
    equals: [],
    loads: [],
    promises: [],
    globals: findGlobals(ctx),
  }
  const isEntry = (source: types.Node | null | undefined, kind: string | null | undefined) =>
    isLibraryName(ctx, source) && isValue(kind)
  ctx.program.traverse({
    ...(isNamedAtTopOnly(ctx) && { Statement: skipUnlessImport }),
    ImportDeclaration(path) {
      if (isEntry(path.node.source, path.node.importKind)) entries.imports.push(path)
    },
    ExportNamedDeclaration(path) {
      if (isEntry(path.node.source, path.node.exportKind)) entries.reexports.push(path)
    },
    ExportAllDeclaration(path) {
      if (isEntry(path.node.source, path.node.exportKind)) entries.reexports.push(path)
    },
    TSImportEqualsDeclaration(path) {
      const { moduleReference, importKind } = path.node
      if (moduleReference.type !== 'TSExternalModuleReference') return
      if (isEntry(moduleReference.expression, importKind)) entries.equals.push(path)
    },
    // Babel before 7.23 does not know of it, and refuses what asks for it.
    ...('ImportExpression' in ctx.t.VISITOR_KEYS && {
      ImportExpression(path: NodePath<types.ImportExpression>) {
        if (isLibraryName(ctx, path.node.source)) addImport(entries, path)
      },
    }),
    CallExpression(path) {
      const [argument] = path.node.arguments
      if (!isLibraryName(ctx, argument)) return
      if (path.get('callee').isImport()) addImport(entries, path)
      else if (isRequire(path)) entries.loads.push(path)
    },
  })
  return entries
}

function addImport({ loads, promises }: Entries, path: NodePath<Import>): void {
  const { parentPath } = path
  if (parentPath?.isAwaitExpression()) loads.push(parentPath)
  else promises.push(path)
}

/** Whether the file asks for the library at all. */
export function isEmpty({ globals, ...entries }: Entries): boolean {
  const { reads, ofFrameworks, typeofs, natives } = globals
  return [...Object.values(entries), reads, ofFrameworks, typeofs, natives].every(
    ({ length }) => length === 0,
  )
}

/** Whether a text is the library's name. */
export function isLibraryName(ctx: Context, node: types.Node | null | undefined): boolean {
  return staticString(node) === ctx.source
}
