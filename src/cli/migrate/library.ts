import type { NodePath, types } from '@babel/core'
import { importedName, isRequire, isValue, staticKey, staticString } from '../../babel/syntax'
import { spanOf } from '../source'

/** The module that `mpx` comes from. */
export const library = 'crossmp'

/** What a script calls `mpx`. */
export interface LocalName {
  readonly name: string
  /** Whether the script has it already. */
  readonly isLoaded: boolean
}

/** The name that `mpx` has, or can have, where a script reads what becomes it. `leaving`: names that the script gives up. */
export function localNameOf(
  program: NodePath<types.Program>,
  reads: readonly NodePath[],
  leaving: readonly string[],
): LocalName {
  const isSeen = (name: string): boolean =>
    reads.every(({ scope }) => scope.getBinding(name)?.scope === program.scope)
  const first = Math.min(...reads.map((read) => spanOf(read).start))
  const known = nameInUse(program, first)
  if (known !== undefined && isSeen(known)) return { name: known, isLoaded: true }
  return { name: freeName(program, leaving.filter(isSeen)), isLoaded: false }
}

/** An import is there from the beginning, a constant only behind its declaration. */
function nameInUse(program: NodePath<types.Program>, first: number): string | undefined {
  for (const statement of program.get('body')) {
    const isBefore = spanOf(statement).end <= first
    const name = statement.isImportDeclaration()
      ? importOf(statement.node)
      : isBefore && statement.isVariableDeclaration() && requireOf(statement)
    if (name) return name
  }
  return undefined
}

function importOf({ source, importKind, specifiers }: types.ImportDeclaration): string | undefined {
  if (source.value !== library || !isValue(importKind)) return undefined
  return specifiers.find((each) => isValueOf(each) && importedName(each) === 'mpx')?.local.name
}

/** Not `type mpx`. */
const isValueOf = (specifier: types.ImportDeclaration['specifiers'][number]): boolean =>
  specifier.type !== 'ImportSpecifier' || isValue(specifier.importKind)

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

function freeName({ scope }: NodePath, leaving: readonly string[]): string {
  const isTaken = (name: string): boolean =>
    !leaving.includes(name) &&
    (scope.hasBinding(name, true) || scope.hasGlobal(name) || scope.hasReference(name))
  let name = 'mpx'
  for (let number = 1; isTaken(name); number++) name = number > 1 ? `${library}${number}` : library
  return name
}
