import type { NodePath, types } from '@babel/core'
import type { Context } from './context'

/** `var a, b` for the variables that dead statements declare and other code still names. */
export function hoistedVars(
  { t }: Context,
  scope: NodePath['scope'],
  dead: readonly types.Node[],
): types.VariableDeclaration[] {
  const names = new Set<string>()
  for (const node of dead) collectVars(t, node, names)
  const inside = new Set<types.Node>()
  for (const node of dead) t.traverseFast(node, (child) => void inside.add(child))
  const needed = [...names].filter((name) => isNamedOutside(scope, name, inside))
  if (needed.length === 0) return []
  // The identifier the scope knows, so that the variable is still found when this goes too.
  const declarators = needed.map((name) =>
    t.variableDeclarator(scope.getBindingIdentifier(name) ?? t.identifier(name)),
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

function collectVars(t: Context['t'], node: types.Node, names: Set<string>): void {
  if (t.isFunction(node) || t.isClass(node) || t.isExpression(node)) return
  if (t.isVariableDeclaration(node, { kind: 'var' })) {
    for (const name of Object.keys(t.getBindingIdentifiers(node))) names.add(name)
  }
  for (const child of childrenOf(t, node)) collectVars(t, child, names)
}

function childrenOf(t: Context['t'], node: types.Node): types.Node[] {
  const fields = node as unknown as { readonly [key: string]: unknown }
  const values = (t.VISITOR_KEYS[node.type] ?? []).flatMap((key) => fields[key])
  return values.filter((value): value is types.Node => typeof value === 'object' && value !== null)
}

function isNamedOutside(
  scope: NodePath['scope'],
  name: string,
  inside: ReadonlySet<types.Node>,
): boolean {
  const binding = scope.getBinding(name)
  if (!binding) return true
  if (!inside.has(binding.identifier)) return false
  const paths = [...binding.referencePaths, ...binding.constantViolations]
  return paths.some((path) => !inside.has(path.node))
}
