import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { type Framework, type FrameworkModule, frameworkModules } from '../frameworks/index'
import { importedName, isInType, isRequire, isValue } from '../syntax'
import { moduleIn } from './named'
import { type ObjectRead, objectRead } from './objectReads'
import { isReadByName } from './readByName'
import { readsOf, valueReferences } from './references'

/** A framework's object, or a member of it that was imported by name, where it is read. */
export interface FrameworkRead extends ObjectRead {
  readonly framework: Framework
}

/** What brings it into the file. */
export interface FrameworkImport {
  readonly reads: readonly FrameworkRead[]
  /** What an import declares; undefined for `require`. */
  readonly specifier?: Specifier
}
export type Specifier = NodePath<types.ImportDeclaration['specifiers'][number]>

/** What a file takes of frameworks' modules, of the places that name something. */
export function findFrameworkImports(
  { imports }: Context,
  named: readonly NodePath[],
): FrameworkImport[] {
  return named.flatMap((path) => {
    const module = imports.find((name) => name === moduleIn(path.node))
    if (!module) return []
    if (path.isImportDeclaration() && isValue(path.node.importKind)) return importsOf(module, path)
    const isLoad = path.isCallExpression() && isRequire(path)
    return isLoad ? [{ reads: readsOfModule(module, path) }] : []
  })
}

function importsOf(
  module: FrameworkModule,
  path: NodePath<types.ImportDeclaration>,
): FrameworkImport[] {
  return path.get('specifiers').flatMap((specifier) => {
    const binding = path.scope.getBinding(specifier.node.local.name)
    if (!binding || isReadByName(binding.scope)) return []
    const name = importedName(specifier.node)
    const reads = valueReferences(binding).flatMap((read) => {
      if (name === undefined) return readsOfModule(module, read)
      return [
        {
          framework: frameworkModules[module],
          ...(name === 'default' ? objectRead(read) : namedRead(read, name)),
        },
      ]
    })
    return binding.referencePaths.some(isInType) ? [{ reads }] : [{ reads, specifier }]
  })
}

/** Taro's module is its object too; others have that as their default export alone. */
function readsOfModule(module: FrameworkModule, path: NodePath): FrameworkRead[] {
  const read = objectRead(path)
  const defaults = read.uses.members.filter(({ name }) => name === 'default')
  const inner = defaults.flatMap(({ place }) => readsOf(place)).map(objectRead)
  return [read, ...inner].map((each) => ({ framework: frameworkModules[module], ...each }))
}

/** `request` of `import { request } from '@tarojs/taro'` */
const namedRead = (path: NodePath, name: string): ObjectRead => ({
  path,
  adds: [],
  memberships: [],
  isThis: false,
  needed: false,
  uses: {
    members: [{ name, place: { expression: path }, at: path }],
    whole: [],
    writes: [],
    declarators: new Set(),
  },
})
