import type { NodePath, types } from '@babel/core'
import { endsFlow } from '../prune'
import { innermost } from '../syntax'

/** The calls of `canIUse` in a file, and what each asks. */
export type Questions = ReadonlyMap<types.Node, string>

/** An expression that is known to be truthy, or falsy. */
interface Fact {
  readonly test: NodePath
  readonly truth: boolean
}

/**
 * Whether code is reached only where `canIUse` said yes to a query, or to more than that: in a branch, behind `&&` or `||`, after
 * an early exit. Only what the code says on the spot: calls and assignments are not followed.
 */
export function isGuarded(questions: Questions, at: NodePath, query: string): boolean {
  // { enableChunked: mpx.canIUse('request.object.enableChunked') }
  if (implies(questions, { test: at, truth: true }, query)) return true
  for (let path = at; path.parentPath; path = path.parentPath) {
    if (isDead(path)) return true
    if (factsAt(path).some((fact) => implies(questions, fact, query))) return true
  }
  return false
}

/** What is known where `path` is reached, by its parent and by the statements before it. */
function factsAt(path: NodePath): Fact[] {
  const { parentPath: parent, key } = path
  if (parent?.isIfStatement() || parent?.isConditionalExpression()) {
    // if (test) path; else path
    const test = parent.get('test') as NodePath
    return key === 'test' ? [] : [{ test, truth: key === 'consequent' }]
  }
  if (parent?.isLogicalExpression() && key === 'right' && parent.node.operator !== '??') {
    // test && path, test || path
    return [{ test: parent.get('left'), truth: parent.node.operator === '&&' }]
  }
  return before(path).flatMap(afterExit)
}

/** `if (test) return`, before. */
function afterExit(path: NodePath): Fact[] {
  if (!path.isIfStatement()) return []
  const { consequent, alternate } = path.node
  const test = path.get('test')
  return [
    ...(endsFlow(consequent) ? [{ test, truth: false }] : []),
    ...(endsFlow(alternate) ? [{ test, truth: true }] : []),
  ]
}

/** Whether it stands behind a `throw` at the top of a module, where nothing is removed. Functions are hoisted. */
const isDead = (path: NodePath): boolean =>
  !path.isFunctionDeclaration() &&
  before(path).some(({ node }) => endsFlow(node as types.Statement))

const before = (path: NodePath): NodePath[] =>
  path.isStatement() && path.inList ? path.getAllPrevSiblings() : []

/** Whether an expression can be what it is known to be only if `canIUse` said yes to the query. */
function implies(
  questions: Questions,
  { test, truth }: Fact,
  query: string,
  seen: readonly NodePath[] = [],
): boolean {
  const path = innermost(test)
  const also = (test: NodePath, known = truth): boolean =>
    implies(questions, { test, truth: known }, query, [...seen, path])
  if (path.isUnaryExpression({ operator: '!' })) return also(path.get('argument'), !truth)
  if (path.isLogicalExpression()) {
    const { operator } = path.node
    if (operator === '??') return false
    const sides = [also(path.get('left')), also(path.get('right'))]
    return operator === (truth ? '&&' : '||') ? sides.includes(true) : !sides.includes(false)
  }
  const init = path.isIdentifier() && initOf(path)
  if (init) return !seen.includes(path) && also(init)
  const asked = questions.get(path.node)
  return truth && asked !== undefined && `${asked}.`.startsWith(`${query}.`)
}

/** What a constant was set to. */
function initOf(path: NodePath<types.Identifier>): NodePath | undefined {
  const binding = path.scope.getBinding(path.node.name)
  if (binding?.kind !== 'const' || !binding.path.isVariableDeclarator()) return undefined
  return binding.path.get('id').isIdentifier() ? (binding.path.get('init') as NodePath) : undefined
}
