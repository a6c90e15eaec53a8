import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { type Framework, type FrameworkModule, frameworkModules } from '../frameworks/index'
import { importedName, isInType, isRequire, isValue, staticString } from '../syntax'
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

/** Finds what a file takes of frameworks' modules. */
export function findFrameworkImports(ctx: Context): FrameworkImport[] {
  const { program, imports } = ctx
  const found: FrameworkImport[] = []
  if (imports.length === 0) return found
  program.traverse({
    ImportDeclaration(path) {
      const module = moduleOf(ctx, path.node.source)
      if (module && isValue(path.node.importKind)) found.push(...importsOf(module, path))
    },
    CallExpression(path) {
      const module = moduleOf(ctx, path.node.arguments[0])
      if (module && isRequire(path)) found.push({ reads: readsOfModule(module, path) })
    },
  })
  return found
}

function moduleOf(
  { imports }: Context,
  source: types.Node | undefined,
): FrameworkModule | undefined {
  return imports.find((name) => name === staticString(source))
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
