import type { NodePath, types } from '@babel/core'
import { importedName, isRequire, isValue, staticKey, staticString } from '../../babel/syntax'

/** The module that `mpx` comes from. */
export const library = 'crossmp'

/** The name under which a script has `mpx` already. */
export function nameInUse(program: NodePath<types.Program>): string | undefined {
  for (const statement of program.get('body')) {
    const name = statement.isImportDeclaration()
      ? importOf(statement.node)
      : statement.isVariableDeclaration() && requireOf(statement)
    if (name) return name
  }
  return undefined
}

function importOf({ source, importKind, specifiers }: types.ImportDeclaration): string | undefined {
  if (source.value !== library || !isValue(importKind)) return undefined
  return specifiers.find((each) => importedName(each) === 'mpx')?.local.name
}

/** `const { mpx } = require('crossmp')` */
function requireOf(declaration: NodePath<types.VariableDeclaration>): string | undefined {
  for (const declarator of declaration.get('declarations')) {
    const [id, init] = [declarator.get('id'), declarator.get('init')]
    if (!init.isCallExpression() || !isRequire(init) || !id.isObjectPattern()) continue
    if (staticString(init.node.arguments[0]) !== library) continue
    const property = id.node.properties.find((each) => isMpx(each))
    if (property?.value.type === 'Identifier') return property.value.name
  }
  return undefined
}

const isMpx = (
  property: types.ObjectPattern['properties'][number],
): property is types.ObjectProperty =>
  property.type === 'ObjectProperty' && staticKey(property.key, property.computed) === 'mpx'

/** A name that nothing in the script has, or only what leaves it. */
export function freeName({ scope }: NodePath, leaving: readonly string[]): string {
  const isTaken = (name: string): boolean =>
    !leaving.includes(name) &&
    (scope.hasBinding(name, true) || scope.hasGlobal(name) || scope.hasReference(name))
  let name = 'mpx'
  for (let number = 1; isTaken(name); number++) name = number > 1 ? `${library}${number}` : library
  return name
}
