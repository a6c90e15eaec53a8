import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { moduleNames } from '../libraryNames'
import { withPosition } from '../replace'
import { importedName, isExportedEquals, isValue } from '../syntax'
import { isLibraryName } from './entries'
import { valueReferences } from './references'

interface EntityAlias extends types.TSImportEqualsDeclaration {
  moduleReference: types.TSEntityName
}
type Alias = NodePath<EntityAlias>

/**
 * TypeScript's `import upload = c.uploadFile`, of `import * as c`, as the `const upload = c.uploadFile` that it is where its value is
 * read. What is a type stays for TypeScript.
 */
export function declareAliases(ctx: Context): void {
  if (!ctx.typescript || !/\bimport\s+[\w$]+\s*=/.test(ctx.program.hub.getCode() ?? '')) return
  const ours = new Set<unknown>()
  const found: Alias[] = []
  ctx.program.traverse({
    TSImportEqualsDeclaration(path) {
      if (!isAlias(path) || !isOfLibrary(ctx, path, ours)) return
      ours.add(path.scope.getBinding(path.node.id.name))
      if (isRead(path)) found.push(path)
    },
  })
  for (const path of found) declareAlias(ctx, path)
  if (found.length > 0) ctx.program.scope.crawl()
}

/** Whether it is not `import c = require('…')`. */
const isAlias = (path: NodePath<types.TSImportEqualsDeclaration>): path is Alias =>
  path.node.moduleReference.type !== 'TSExternalModuleReference'

/** Whether the name that it begins with is the library, or an alias of a part of it. */
function isOfLibrary(ctx: Context, { node, scope }: Alias, ours: ReadonlySet<unknown>): boolean {
  const binding = scope.getBinding(rootOf(node.moduleReference).name)
  if (ours.has(binding)) return true
  const declaration = binding?.path.isTSImportEqualsDeclaration()
    ? binding.path.node.moduleReference
    : binding?.path.parent
  if (declaration?.type === 'TSExternalModuleReference')
    return isLibraryName(ctx, declaration.expression)
  if (declaration?.type !== 'ImportDeclaration' || !isValue(declaration.importKind)) return false
  const name = importedName(binding?.path.node as types.ImportSpecifier)
  return isLibraryName(ctx, declaration.source) && (name === undefined || name === 'mpx')
}

/** Whether the value is read, here or in another file, where it may be one. */
function isRead(path: Alias): boolean {
  const { node, scope } = path
  if (isExportedEquals(path)) return moduleNames.has(lastOf(node.moduleReference))
  const binding = scope.getBinding(node.id.name)
  return binding !== undefined && valueReferences(binding).length > 0
}

function declareAlias({ t }: Context, path: Alias): void {
  const { id, isExport, moduleReference } = path.node
  const value = expressionOf(t, moduleReference)
  const declaration = t.variableDeclaration('const', [t.variableDeclarator(id, value)])
  withPosition(declaration, path.node)
  // Babel 8 has the export around it.
  path.replaceWith(isExport ? t.exportNamedDeclaration(declaration) : declaration)
}

function expressionOf(t: Context['t'], name: types.TSEntityName): types.Expression {
  if (name.type !== 'TSQualifiedName') return name
  return withPosition(t.memberExpression(expressionOf(t, name.left), name.right), name)
}

const rootOf = (name: types.TSEntityName): types.Identifier =>
  name.type === 'TSQualifiedName' ? rootOf(name.left) : name

const lastOf = (name: types.TSEntityName): string =>
  name.type === 'TSQualifiedName' ? name.right.name : name.name
