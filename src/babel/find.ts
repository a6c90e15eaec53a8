import type { NodePath, types } from '@babel/core'
import type { Context } from './context'
import { isNamedAtTopOnly, skipUnlessImport } from './mentions'
import { isCall, specifierName, staticString } from './syntax'
import { type Member, type Place, type Read, usesOf, valueReferences } from './uses'

/** The places where a file asks for the library. */
export interface Entries {
  /** `import … from 'crossmp'` */
  readonly imports: NodePath<types.ImportDeclaration>[]
  /** `export … from 'crossmp'` */
  readonly reexports: NodePath<types.ExportNamedDeclaration | types.ExportAllDeclaration>[]
  /** `require('crossmp')` */
  readonly requires: NodePath<types.CallExpression | types.OptionalCallExpression>[]
  /** The module name in `import('crossmp')` and `import x = require('crossmp')`. */
  readonly names: NodePath[]
}

/** Finds every value import of the library; type-only ones are left to TypeScript. */
export function findEntries(ctx: Context): Entries {
  const entries: Entries = { imports: [], reexports: [], requires: [], names: [] }
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
    TSExternalModuleReference(path) {
      if (names(ctx, path.node.expression)) entries.names.push(path.get('expression'))
    },
    ImportExpression(path) {
      if (names(ctx, path.node.source)) entries.names.push(path.get('source'))
    },
    CallExpression(path) {
      const [argument] = path.get('arguments')
      if (!argument || !names(ctx, argument.node)) return
      if (path.get('callee').isImport()) entries.names.push(argument)
      else if (isRequire(path)) entries.requires.push(path)
    },
  })
  return entries
}

/** Whether the file asks for the library at all. */
export function isEmpty({ imports, reexports, requires, names }: Entries): boolean {
  return imports.length + reexports.length + requires.length + names.length === 0
}

/** The exports that an entry reads: by name, or all of them (`name` undefined) as one object. */
export function exportsRead(
  entry: NodePath,
): { readonly name: string | undefined; readonly places: readonly Read[] }[] {
  if (isCall(entry)) return [{ name: undefined, places: [{ expression: entry }] }]
  if (!entry.isImportDeclaration()) return []
  return entry
    .get('specifiers')
    .map((specifier) => ({ name: importedName(specifier.node), places: placesOf(specifier) }))
}

/** Every export, and every member of `mpx`, that a file reads, however it came by it. */
export function membersRead({ imports, requires }: Entries): Member[] {
  return [...imports, ...requires].flatMap(exportsRead).flatMap(({ name, places }) => {
    if (name === undefined || name === 'mpx') return membersOf(places)
    return places.map((place) => ({ name, place, at: place.expression }))
  })
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
  const binding = specifier.scope.getBinding(specifier.node.local.name)
  return binding ? valueReferences(binding).map((expression) => ({ expression })) : []
}

function names(ctx: Context, node: types.Node | null | undefined): boolean {
  return staticString(node) === ctx.source
}

function isValue(kind: string | null | undefined): boolean {
  return kind !== 'type' && kind !== 'typeof'
}

function isRequire(path: NodePath<types.CallExpression>): boolean {
  const callee = path.get('callee')
  return callee.isIdentifier({ name: 'require' }) && !path.scope.hasBinding('require', true)
}
