import type { NodePath, types } from '@babel/core'
import { type Context, indexModule } from '../context'
import { importedName, placesOf } from '../find/entries'
import { isReadByName } from '../find/readByName'
import { isNeeded, usesOf } from '../find/uses'
import { gettersOf } from '../find/vueTemplates'
import { isApi, moduleNames } from '../libraryNames'
import { replaceInChain } from '../replace'
import { replaceChecks } from './checks'
import { type Access, type Imports, importsOf, type Wanted } from './injected'
import {
  checkExports,
  checkMembers,
  type Declarators,
  replaceExports,
  replaceMembers,
} from './members'
import { unknownExport } from './unknownNames'

type Specifier = types.ImportDeclaration['specifiers'][number]

/** What stays of one import declaration. */
interface Left {
  /** Exports of the platform's index under the names the user gave them. */
  readonly named: Wanted[]
  /** `* as crossmp`, used as a whole. */
  readonly namespaces: Specifier[]
  /** `type X` */
  readonly types: Specifier[]
  /** Names that can only be types, for TypeScript to erase. */
  readonly untyped: Specifier[]
}

/** Rewrites `import … from 'crossmp'` and every use of what it imports. */
export function rewriteImport(
  ctx: Context,
  path: NodePath<types.ImportDeclaration>,
  imports: Imports,
  declarators: Declarators,
): void {
  const access: Access = (name) => ctx.t.identifier(imports.localOf(name, path))
  const left: Left = { named: [], namespaces: [], types: [], untyped: [] }
  for (const specifier of path.get('specifiers')) {
    rewriteSpecifier(ctx, specifier, access, left, declarators)
    if (!isLeft(specifier.node, left)) dropGetters(specifier)
  }
  replaceDeclaration(ctx, path, left, imports.wantedBy(path))
}

/** Whether the file still has the local name. */
const isLeft = (specifier: Specifier, { named, namespaces }: Left): boolean =>
  namespaces.includes(specifier) || named.some(({ local }) => local === specifier.local.name)

/** What handed the name to the template of a Vue component hands on nothing any more. */
function dropGetters({ scope, node }: NodePath<Specifier>): void {
  const references = scope.getBinding(node.local.name)?.referencePaths ?? []
  for (const getter of gettersOf(references)) getter.remove()
}

function rewriteSpecifier(
  ctx: Context,
  path: NodePath<Specifier>,
  access: Access,
  left: Left,
  declarators: Declarators,
): void {
  const { node } = path
  const name = importedName(node)
  if (node.type === 'ImportSpecifier' && node.importKind === 'type') left.types.push(node)
  else if (name === undefined) rewriteNamespace(ctx, path, access, left, declarators)
  else if (name === 'mpx') rewriteMpx(ctx, path, access, left, declarators)
  else if (moduleNames.has(name)) rewriteName(ctx, path, name, access, left, declarators)
  else if (ctx.typescript && placesOf(path).length === 0) left.untyped.push(node)
  else throw unknownExport(ctx, path, name)
}

/** `import * as crossmp` */
function rewriteNamespace(
  ctx: Context,
  path: NodePath<Specifier>,
  access: Access,
  left: Left,
  declarators: Declarators,
): void {
  const uses = usesOf(placesOf(path))
  checkExports(ctx, uses)
  if (isNeeded(uses) || isReadByName(path.scope)) left.namespaces.push(path.node)
  else replaceExports(ctx, uses, access, declarators)
}

/** `import { mpx }` */
function rewriteMpx(
  ctx: Context,
  path: NodePath<Specifier>,
  access: Access,
  left: Left,
  declarators: Declarators,
): void {
  const uses = usesOf(placesOf(path))
  checkMembers(ctx, uses)
  if (isNeeded(uses) || isReadByName(path.scope)) left.named.push(wantedAs(path, 'mpx'))
  else replaceMembers(ctx, uses, access, declarators)
}

/** `import { uploadFile }`, `import { isCancel }` */
function rewriteName(
  ctx: Context,
  path: NodePath<Specifier>,
  name: string,
  access: Access,
  left: Left,
  declarators: Declarators,
): void {
  const places = placesOf(path)
  if (isReadByName(path.scope)) {
    left.named.push(wantedAs(path, name))
    return
  }
  if (isApi(name)) {
    for (const { expression } of places) {
      replaceInChain(expression, access(name, expression), true)
    }
    return
  }
  const needed = places.filter(
    (place) => name !== 'canIUse' || replaceChecks(ctx, place, access, declarators),
  )
  if (needed.length > 0) left.named.push(wantedAs(path, name))
}

/** An export under the name that the user gave it. */
const wantedAs = ({ node }: NodePath<Specifier>, name: string): Wanted => ({
  name,
  local: node.local.name,
  from: node,
})

function replaceDeclaration(
  ctx: Context,
  path: NodePath<types.ImportDeclaration>,
  left: Left,
  wanted: readonly Wanted[],
): void {
  const { t } = ctx
  const declare = (specifiers: Specifier[], module: string) =>
    specifiers.length > 0 ? [t.importDeclaration(specifiers, t.stringLiteral(module))] : []
  const erased = declare(left.types.map(withoutKind), ctx.source)
  for (const declaration of erased) declaration.importKind = 'type'
  const declarations = [
    ...declare(left.namespaces, indexModule(ctx)),
    ...importsOf(ctx, [...left.named, ...wanted]),
    ...erased,
    ...declare(left.untyped, ctx.source),
  ]
  for (const declaration of declarations) declaration.loc = path.node.loc ?? null
  if (declarations.length > 0) path.replaceWithMultiple(declarations)
  else path.remove()
}

/** `type X` of `import { type X }` as the `X` of `import type { X }`. */
function withoutKind(specifier: Specifier): Specifier {
  return specifier.type === 'ImportSpecifier' ? { ...specifier, importKind: 'value' } : specifier
}
