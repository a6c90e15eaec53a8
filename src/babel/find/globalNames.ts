import type { NodePath } from '@babel/core'
import type { GlobalName } from '../options/globals'
import { isInType, isWritten } from '../syntax'

/** Where a file names a global. */
interface Named {
  readonly values: NodePath[]
  /** `typeof wx` */
  readonly typeofs: NodePath[]
  /** Whether the file sets it. */
  isReplaced: boolean
}

export type GlobalNames = Readonly<Record<GlobalName, Named>>

/** Whether a file names a global that nothing in it declares. The scope knows: that costs nothing. */
export function mentionsGlobal({ scope }: NodePath, name: GlobalName): boolean {
  return scope.hasGlobal(name) || isAmbient(scope, name)
}

/** The places, of those that name something, that name each of these globals. */
export function namesOfGlobals(
  named: readonly NodePath[],
  globals: readonly GlobalName[],
): GlobalNames {
  const names = Object.fromEntries(globals.map((name) => [name, nowhere()])) as GlobalNames
  for (const path of named) {
    if (!path.isIdentifier()) continue
    const name = globals.find((each) => each === path.node.name)
    if (name !== undefined && isGlobal(path, name)) addName(names[name], path)
  }
  return names
}

const nowhere = (): Named => ({ values: [], typeofs: [], isReplaced: false })

function addName(named: Named, path: NodePath): void {
  const { parentPath } = path
  if (isWritten(path)) named.isReplaced = true
  else if (!path.isReferencedIdentifier()) return
  else if (parentPath?.isUnaryExpression({ operator: 'typeof' })) named.typeofs.push(parentPath)
  else named.values.push(path)
}

/** Whether an identifier is the global: no local of that name, no key, no type. */
function isGlobal(path: NodePath, name: GlobalName): boolean {
  return (!path.scope.hasBinding(name, true) || isAmbient(path.scope, name)) && !isInType(path)
}

/** `declare const wx: …` */
function isAmbient(scope: NodePath['scope'], name: string): boolean {
  const path = scope.getBinding(name)?.path
  const { declare } = Object(path?.isVariableDeclarator() ? path.parent : path?.node)
  return declare === true
}
