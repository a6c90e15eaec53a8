import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { specifierName, staticString } from '../syntax'
import { isNamedAtTopOnly, skipUnlessImport } from './atTopOnly'
import { type GlobalRead, isGlobalRead, membersOfGlobals } from './globals'
import { type Member, type Place, type Read, usesOf, valueReferences } from './uses'

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
  readonly globals: GlobalRead[]
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
    globals: [],
  }
  ctx.program.traverse({
    ...(isNamedAtTopOnly(ctx) && { Statement: skipUnlessImport }),
    ImportDeclaration(path) {
      if (names(ctx, path.node.source) && isValue(path.node.importKind)) entries.imports.push(path)
    },
    ExportNamedDeclaration(path) {
      if (names(ctx, path.node.source) && isValue(path.node.exportKind)) {
        entries.reexports.push(path)
      }
    },
    ExportAllDeclaration(path) {
      if (names(ctx, path.node.source) && isValue(path.node.exportKind)) {
        entries.reexports.push(path)
      }
    },
    TSImportEqualsDeclaration(path) {
      const { moduleReference, importKind } = path.node
      if (moduleReference.type !== 'TSExternalModuleReference') return
      if (names(ctx, moduleReference.expression) && isValue(importKind)) entries.equals.push(path)
    },
    // Babel before 7.23 does not know of it, and refuses what asks for it.
    ...('ImportExpression' in ctx.t.VISITOR_KEYS && {
      ImportExpression(path: NodePath<types.ImportExpression>) {
        if (names(ctx, path.node.source)) addImport(entries, path)
      },
    }),
    CallExpression(path) {
      const [argument] = path.node.arguments
      if (!names(ctx, argument)) return
      if (path.get('callee').isImport()) addImport(entries, path)
      else if (isRequire(path)) entries.loads.push(path)
    },
  })
  for (const host of ctx.globals) {
    ctx.program.traverse({
      Identifier(path) {
        if (isGlobalRead(path, host)) entries.globals.push({ host, path })
      },
    })
  }
  return entries
}

function addImport({ loads, promises }: Entries, path: NodePath<Import>): void {
  const { parentPath } = path
  if (parentPath?.isAwaitExpression()) loads.push(parentPath)
  else promises.push(path)
}

/** Whether the file asks for the library at all. */
export function isEmpty(entries: Entries): boolean {
  return Object.values(entries).every((paths) => paths.length === 0)
}

/** What reads exports of the library. */
export const readers = ({ imports, equals, loads }: Entries): NodePath[] => [
  ...imports,
  ...equals,
  ...loads,
]

/** The exports that an entry reads: by name, or all of them (`name` undefined) as one object. */
export function exportsRead(
  entry: NodePath,
): { readonly name: string | undefined; readonly places: readonly Read[] }[] {
  if (entry.isTSImportEqualsDeclaration()) {
    return [{ name: undefined, places: readsOfName(entry, entry.node.id.name) }]
  }
  if (!entry.isImportDeclaration()) return [{ name: undefined, places: [{ expression: entry }] }]
  return entry
    .get('specifiers')
    .map((specifier) => ({ name: importedName(specifier.node), places: placesOf(specifier) }))
}

/** Every export, and every member of `mpx`, that a file reads, however it came by it. */
export function membersRead(entries: Entries): Member[] {
  const ofEntries = readers(entries)
    .flatMap(exportsRead)
    .flatMap(({ name, places }) => {
      if (name === undefined || name === 'mpx') return membersOf(places)
      return places.map((place) => ({ name, place, at: place.expression }))
    })
  return [...ofEntries, ...membersOfGlobals(entries.globals)]
}

function membersOf(places: readonly Place[]): Member[] {
  return usesOf(places).members.flatMap((member) =>
    member.name === 'mpx' ? membersOf([member.place]) : [member],
  )
}

/** The name a specifier imports: undefined for a namespace. */
export function importedName(
  specifier: types.ImportDeclaration['specifiers'][number],
): string | undefined {
  if (specifier.type === 'ImportNamespaceSpecifier') return undefined
  return specifier.type === 'ImportSpecifier' ? specifierName(specifier.imported) : 'default'
}

/** Where the local name of an import is read at run time. */
export function placesOf(
  specifier: NodePath<types.ImportDeclaration['specifiers'][number]>,
): Read[] {
  return readsOfName(specifier, specifier.node.local.name)
}

function readsOfName({ scope }: NodePath, name: string): Read[] {
  const binding = scope.getBinding(name)
  return binding ? valueReferences(binding).map((expression) => ({ expression })) : []
}

/** Whether a text is the library's name. */
export function names(ctx: Context, node: types.Node | null | undefined): boolean {
  return staticString(node) === ctx.source
}

/** Whether an import or export is not one of types. */
export function isValue(kind: string | null | undefined): boolean {
  return kind !== 'type' && kind !== 'typeof'
}

function isRequire(path: NodePath<types.CallExpression>): boolean {
  const callee = path.get('callee')
  return callee.isIdentifier({ name: 'require' }) && !path.scope.hasBinding('require', true)
}
