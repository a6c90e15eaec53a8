import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { isRequire, isValue, staticString } from '../syntax'
import { findGlobals, type Globals } from './globals'
import { findNamed, moduleIn } from './named'

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
  const named = findNamed(ctx)
  const entries: Entries = {
    imports: [],
    reexports: [],
    equals: [],
    loads: [],
    promises: [],
    globals: findGlobals(ctx, named),
  }
  for (const path of named) if (moduleIn(path.node) === ctx.source) addEntry(entries, path)
  return entries
}

function addEntry(entries: Entries, path: NodePath): void {
  if (path.isImportDeclaration()) {
    if (isValue(path.node.importKind)) entries.imports.push(path)
  } else if (path.isExportNamedDeclaration() || path.isExportAllDeclaration()) {
    if (isValue(path.node.exportKind)) entries.reexports.push(path)
  } else if (path.isTSImportEqualsDeclaration()) {
    if (isValue(path.node.importKind)) entries.equals.push(path)
  } else if (isImportCall(path)) addImport(entries, path)
  else if (path.isCallExpression() && isRequire(path)) entries.loads.push(path)
}

const isImportCall = (path: NodePath): path is NodePath<Import> =>
  path.type === 'ImportExpression' || path.get('callee').isImport()

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
