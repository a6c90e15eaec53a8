import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { isReadByName } from '../find/readByName'

/** `var a, b` for the variables that dead statements declare at `path` and other code still names. */
export function hoistedVars(
  { t }: Context,
  path: NodePath,
  dead: readonly types.Node[],
): types.VariableDeclaration[] {
  const { scope } = path
  const declared: Declared = { vars: new Set(), functions: new Set() }
  for (const node of dead) collect(t, node, declared)
  const inside = new Set<types.Node>()
  for (const node of dead) t.traverseFast(node, (child) => void inside.add(child))
  const functions = [...declared.functions].filter((name) => isHoistedOut(path, name, inside))
  const vars = [...declared.vars].filter((name) => isNamedOutside(scope, name, inside))
  const needed = [...new Set([...vars, ...functions])]
  if (needed.length === 0) return []
  // The identifier the scope knows, so that the variable is still found when this goes too.
  const declarators = needed.map((name) =>
    t.variableDeclarator(
      (vars.includes(name) && scope.getBindingIdentifier(name)) || t.identifier(name),
    ),
  )
  return [t.variableDeclaration('var', declarators)]
}

/** Whether a list of statements declares names that are not seen outside its braces. */
export function isScope(t: Context['t'], statements: readonly types.Statement[]): boolean {
  return statements.some(
    (statement) =>
      t.isDeclaration(statement) && !t.isVariableDeclaration(statement, { kind: 'var' }),
  )
}

/** Names that statements declare beyond their own blocks. */
interface Declared {
  readonly vars: Set<string>
  /** Functions in blocks: sloppy code sees them outside as variables. */
  readonly functions: Set<string>
}

function collect(t: Context['t'], node: types.Node, declared: Declared): void {
  if (t.isFunctionDeclaration(node) && node.id && !node.async && !node.generator) {
    declared.functions.add(node.id.name)
  }
  if (t.isFunction(node) || t.isClass(node) || t.isExpression(node)) return
  if (t.isVariableDeclaration(node, { kind: 'var' })) {
    for (const name of Object.keys(t.getBindingIdentifiers(node))) declared.vars.add(name)
  }
  for (const child of childrenOf(t, node)) collect(t, child, declared)
}

function childrenOf(t: Context['t'], node: types.Node): types.Node[] {
  const values: unknown[] = (t.VISITOR_KEYS[node.type] ?? []).flatMap((key) =>
    Reflect.get(node, key),
  )
  return values.filter((value): value is types.Node => typeof value === 'object' && value !== null)
}

function isNamedOutside(
  scope: NodePath['scope'],
  name: string,
  inside: ReadonlySet<types.Node>,
): boolean {
  const binding = scope.getBinding(name)
  if (!binding || isReadByName(scope)) return true
  if (!inside.has(binding.identifier)) return false
  const paths = [...binding.referencePaths, ...binding.constantViolations]
  return paths.some((path) => !inside.has(path.node))
}

/**
 * Whether the name of a function in a dead block is a variable around the block, which stays undefined. So it is in sloppy code,
 * unless the function around declares that name itself (ECMAScript, B.3.2).
 */
export function isHoistedOut(
  path: NodePath,
  name: string,
  inside: ReadonlySet<types.Node> = new Set(),
): boolean {
  if (path.isInStrictMode()) return false
  const { scope } = path
  const home = scope.getFunctionParent() ?? scope.getProgramParent()
  for (let each = scope; each; each = each.parent) {
    const own = each.getOwnBinding(name)
    if (own && !inside.has(own.identifier)) return false
    if (each === home) break
  }
  return scope.hasGlobal(name) || scope.hasBinding(name) || isReadByName(scope)
}
