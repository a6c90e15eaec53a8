import type { NodePath, types } from '@babel/core'
import { placesOf } from '../find/exportsRead'
import { isReadByName } from '../find/readByName'
import { isNeeded, usesOf } from '../find/uses'
import { gettersOf } from '../find/vueTemplates'
import { isApi, moduleNames } from '../libraryNames'
import { raise } from '../raise'
import { replaceDeclaration, replaceInChain } from '../replace'
import { importedName } from '../syntax'
import { replaceChecks } from './checks'
import { declarationsOf, type Kept, keptExport, type Specifier } from './keptImports'
import { assertExports, assertMembers } from './knownNames'
import { replaceExports, replaceMembers } from './members'
import { type EntryRewriting, importingAt, type Rewriting } from './rewriting'
import { unknownExport } from './unknownNames'

type SpecifierPath = NodePath<Specifier>

/** Rewrites `import … from 'crossmp'` and every use of what it imports. */
export function rewriteImport(rewriting: Rewriting, path: NodePath<types.ImportDeclaration>): void {
  const { ctx, imports } = rewriting
  const entry = importingAt(rewriting, path)
  const kept = path.get('specifiers').flatMap((specifier) => {
    const left = rewriteSpecifier(entry, specifier)
    if (left?.kind !== 'export' && left?.kind !== 'namespace') dropGetters(specifier)
    return left ?? []
  })
  replaceDeclaration(path, declarationsOf(ctx, kept, imports.wantedBy(path)))
}

/** What handed the name to the template of a Vue component hands on nothing any more. */
function dropGetters({ scope, node }: SpecifierPath): void {
  const references = scope.getBinding(node.local.name)?.referencePaths ?? []
  for (const getter of gettersOf(references)) getter.remove()
}

/** Each returns what has to stay of the specifier, if something has to. */
function rewriteSpecifier(entry: EntryRewriting, path: SpecifierPath): Kept | undefined {
  const { ctx } = entry
  const { node } = path
  const name = importedName(node)
  if (node.type === 'ImportSpecifier' && node.importKind === 'type') {
    return { kind: 'type', specifier: node }
  }
  if (name === undefined) return rewriteNamespace(entry, path)
  if (name === 'mpx') return rewriteMpx(entry, path)
  if (moduleNames.has(name)) return rewriteName(entry, path, name)
  if (ctx.typescript && placesOf(path).length === 0) return { kind: 'untyped', specifier: node }
  raise(ctx, unknownExport(ctx, path, name))
  return undefined
}

/** `import * as crossmp` */
function rewriteNamespace(entry: EntryRewriting, path: SpecifierPath): Kept | undefined {
  const uses = usesOf(placesOf(path))
  assertExports(entry.ctx, uses)
  if (isNeeded(uses) || isReadByName(path.scope)) return { kind: 'namespace', specifier: path.node }
  replaceExports(entry, uses)
  return undefined
}

/** `import { mpx }` */
function rewriteMpx(entry: EntryRewriting, path: SpecifierPath): Kept | undefined {
  const uses = usesOf(placesOf(path))
  assertMembers(entry.ctx, uses)
  if (isNeeded(uses) || isReadByName(path.scope)) return keptExport(path.node, 'mpx')
  replaceMembers(entry, uses)
  return undefined
}

/** `import { uploadFile }`, `import { isCancel }` */
function rewriteName(entry: EntryRewriting, path: SpecifierPath, name: string): Kept | undefined {
  const places = placesOf(path)
  if (isReadByName(path.scope)) return keptExport(path.node, name)
  if (isApi(name)) {
    for (const { expression } of places) {
      replaceInChain(expression, entry.access(name, expression), true)
    }
    return undefined
  }
  const needed = places.filter((place) => name !== 'canIUse' || replaceChecks(entry, place))
  return needed.length > 0 ? keptExport(path.node, name) : undefined
}
