import type { NodePath, types } from '@babel/core'

type Scope = NodePath['scope']

/** The scopes of a file whose names code of run time may read: for each program. */
const scopesOf = new WeakMap<types.Node, ReadonlySet<types.Node>>()

/** Whether `eval` or `with` may read, or hide, a name of this scope: then it stays, and so does what reads it. */
export function isReadByName(scope: Scope): boolean {
  const program = scope.getProgramParent().path
  const scopes = scopesOf.get(program.node) ?? scopesReadByName(program)
  scopesOf.set(program.node, scopes)
  return scopes.has(scope.block)
}

function scopesReadByName(program: NodePath): ReadonlySet<types.Node> {
  const scopes = new Set<types.Node>()
  const add = ({ scope }: NodePath): void => {
    for (let each: Scope | undefined = scope; each; each = each.parent) scopes.add(each.block)
  }
  if (!mayReadByName(program)) return scopes
  program.traverse({
    WithStatement: add,
    CallExpression(path) {
      // eval?.('…') and (0, eval)('…') see globals alone.
      const { callee } = path.node
      if (callee.type !== 'Identifier' || callee.name !== 'eval') return
      if (!path.scope.getBinding('eval')) add(path)
    },
  })
  return scopes
}

/** Most files have neither word, and are not walked through. A tree may come without its text. */
function mayReadByName({ scope, hub }: NodePath): boolean {
  return scope.hasGlobal('eval') || /\bwith\b|^$/.test(hub.getCode() ?? '')
}
