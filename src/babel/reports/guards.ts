import type { NodePath, types } from '@babel/core'
import { endsFlow } from '../fold/prune'
import { innermost } from '../syntax'

/** What an expression asks for, and what it comes to where that is there. */
export interface Question {
  readonly asked: string
  readonly truth: boolean
}

/** The calls of `canIUse` in a file, and other expressions that ask as they do. */
export type Questions = ReadonlyMap<types.Node, Question>

export const asks = (path: NodePath, asked: string, truth = true): [types.Node, Question] => [
  path.node,
  { asked, truth },
]

/** An expression that is known to be truthy, or falsy. */
interface Fact {
  readonly test: NodePath
  readonly truth: boolean
}

/** Whether a guard around code asks for what a query says. */
export type IsGuarded = (at: NodePath, query: string) => boolean

/**
 * Whether code is reached only where `canIUse` said yes to a query, or to more than that: in a branch, behind `&&` or `||`,
 * after an early exit. Only what the code says on the spot: calls and assignments are not followed.
 *
 * Each place is looked at once for a query, however many places are inside of it or come after it.
 */
export function createGuards(questions: Questions): IsGuarded {
  const dead = createClimb(createIsDead(), ({ parentPath }) => parentPath)
  const guards = new Map<string, IsGuarded>()
  return (at, query) => {
    const isGuarded = guards.get(query) ?? createGuard(questions, query)
    guards.set(query, isGuarded)
    return dead(at) || isGuarded(at, query)
  }
}

function createGuard(questions: Questions, query: string): IsGuarded {
  const implies = createImplies(questions, query)
  const climb = createClimb((path) => factsAt(path).some(implies), previous)
  // { enableChunked: mpx.canIUse('request.object.enableChunked') }
  return (at) => implies({ test: at, truth: true }) || climb(at)
}

/** Goes from a place outwards, step by step, until something holds, and remembers what came of it. */
function createClimb(
  holds: (path: NodePath) => boolean,
  next: (path: NodePath) => NodePath | null | undefined,
): (from: NodePath) => boolean {
  const results = new Map<NodePath, boolean>()
  return (from) => {
    const passed: NodePath[] = []
    let found = false
    for (let path: NodePath | null | undefined = from; path?.parentPath; path = next(path)) {
      const before = results.get(path)
      if (before === undefined) passed.push(path)
      found = before ?? holds(path)
      if (found || before !== undefined) break
    }
    for (const path of passed) results.set(path, found)
    return found
  }
}

/** The statement before, else what is around. */
const previous = (path: NodePath): NodePath | null => before(path) ?? path.parentPath

/** What is known where `path` is reached, by its parent or by the statement before it. */
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
  const statement = before(path)
  return statement ? afterExit(statement) : []
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
function createIsDead(): (path: NodePath) => boolean {
  const ends = new Map<readonly types.Statement[], number>()
  return (path) => {
    if (!path.isStatement() || !path.inList || path.isFunctionDeclaration()) return false
    const statements = path.container as types.Statement[]
    const end = ends.get(statements) ?? statements.findIndex(endsFlow)
    ends.set(statements, end)
    return end !== -1 && Number(path.key) > end
  }
}

const before = (path: NodePath): NodePath | undefined =>
  path.isStatement() && path.inList && path.key !== 0 ? path.getPrevSibling() : undefined

/** Whether an expression can be what it is known to be only if `canIUse` said yes to the query. */
function createImplies(questions: Questions, query: string): (fact: Fact) => boolean {
  const resultsOf = { true: new Map<types.Node, boolean>(), false: new Map<types.Node, boolean>() }
  const implies = ({ test, truth }: Fact): boolean => {
    const path = innermost(test)
    const results = resultsOf[`${truth}`]
    const result = results.get(path.node)
    if (result !== undefined) return result
    // What a constant is set to may name the constant itself.
    results.set(path.node, false)
    const found = follow(path, truth)
    results.set(path.node, found)
    return found
  }
  const follow = (path: NodePath, truth: boolean): boolean => {
    const also = (test: NodePath, other = truth): boolean => implies({ test, truth: other })
    if (path.isUnaryExpression({ operator: '!' })) return also(path.get('argument'), !truth)
    if (path.isLogicalExpression()) {
      const { operator } = path.node
      if (operator === '??') return false
      const sides = [also(path.get('left')), also(path.get('right'))]
      return operator === (truth ? '&&' : '||') ? sides.includes(true) : !sides.includes(false)
    }
    const question = questions.get(path.node)
    if (question) return truth === question.truth && `${question.asked}.`.startsWith(`${query}.`)
    const init = path.isIdentifier() && initOf(path)
    return init ? also(init) : false
  }
  return implies
}

/** What a constant was set to. */
function initOf(path: NodePath<types.Identifier>): NodePath | undefined {
  const binding = path.scope.getBinding(path.node.name)
  if (binding?.kind !== 'const' || !binding.path.isVariableDeclarator()) return undefined
  const init = binding.path.get('init')
  return binding.path.get('id').isIdentifier() && init.isExpression() ? init : undefined
}
