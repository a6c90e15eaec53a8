import type { NodePath, types } from '@babel/core'
import { isInType, unwrapped } from '../syntax'
import type { Place } from './place'
import { isReadByName } from './readByName'
import { readsInTemplates } from './vueTemplates'

type Binding = NonNullable<ReturnType<NodePath['scope']['getBinding']>>
/** What a declaration declares, if it has a name. */
type Name = NodePath<types.Node | null | undefined>

/** The expressions that read what stands at a place: itself, or the references of its name. */
export function readsOf(place: Place): NodePath[] {
  if ('expression' in place) return [place.expression]
  const binding = aliasOf(place.target)
  return binding ? valueReferences(binding) : []
}

/** `const can = mpx.canIUse` says the same as `const { canIUse: can } = mpx`: its place is the name. */
export function placeOfName(place: Place): Place {
  if ('target' in place) return place
  const declarator = unwrapped(place.expression).parentPath
  if (!declarator?.isVariableDeclarator()) return place
  const target = declarator.get('id')
  return isAlias(target) ? { target, declarator } : place
}

/** Whether the name declared here always stands for the same value, and only in this file. */
export function isAlias(target: NodePath): boolean {
  return aliasOf(target) !== undefined
}

/** Whether nothing reads the name declared here, in this file or another. */
export function isUnread(target: Name): boolean {
  const binding = aliasOf(target)
  return binding !== undefined && valueReferences(binding).length === 0
}

/** The expressions that read a constant; its exports stay. */
export function constantReads(target: NodePath): NodePath[] {
  if (!target.isIdentifier()) return []
  const binding = target.scope.getBinding(target.node.name)
  if (!binding?.constant || isReadByName(binding.scope)) return []
  return valueReferences(binding).filter((path) => !isExport(path))
}

/** What reads a binding at run time. */
export function valueReferences(binding: Binding): NodePath[] {
  return binding.referencePaths.filter((path) => !isInType(path)).flatMap(readsInTemplates)
}

/** The binding of a name that keeps its value and stays in this file. */
export function aliasOf(target: Name): Binding | undefined {
  if (!target.isIdentifier()) return undefined
  const binding = target.scope.getBinding(target.node.name)
  if (!binding?.constant || isReadByName(binding.scope)) return undefined
  return binding.referencePaths.some(isExport) ? undefined : binding
}

/** `export const x = …`, `export { x }` */
function isExport(path: NodePath): boolean {
  return path.isExportDeclaration() || !!path.parentPath?.isExportSpecifier()
}
