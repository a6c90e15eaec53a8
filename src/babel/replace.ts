import type { NodePath, types } from '@babel/core'
import { isCall, isMember, isWrapper } from './syntax'

/**
 * Replaces the head of an optional chain by something that is never nullish: of `mpx?.a?.(x)?.b`
 * the links up to the next `?.` become plain; with `callable`, a call right behind does too.
 */
export function replaceInChain(path: NodePath, node: types.Expression, callable = false): void {
  replaceKeepingPosition(path, node)
  let link = path
  let sure = callable
  for (let next = link.parentPath; next && isLink(next, link); next = link.parentPath) {
    if (!isWrapper(next.node)) {
      if (!isOptional(next) || (next.node.optional && !(sure && isCall(next)))) return
      makePlain(next)
      sure = false
    }
    link = next
  }
}

/** Whether `next` goes on from the value of `link`: `link.x`, `link()`, `link!`. */
function isLink(next: NodePath, link: NodePath): boolean {
  if (isMember(next)) return link.key === 'object'
  if (isCall(next)) return link.key === 'callee'
  return isWrapper(next.node) && link.key === 'expression'
}

function isOptional(
  path: NodePath,
): path is NodePath<types.OptionalMemberExpression | types.OptionalCallExpression> {
  return path.isOptionalMemberExpression() || path.isOptionalCallExpression()
}

/** In place, because paths of the arguments are already held elsewhere. */
function makePlain(path: NodePath): void {
  const type = path.isOptionalCallExpression() ? 'CallExpression' : 'MemberExpression'
  const node = path.node as { type: string; optional?: boolean | null }
  node.type = type
  delete node.optional
  path.type = type
}

/** Gives a new node the place of another one, for source maps. */
export function withPosition<N extends types.Node>(node: N, { start, end, loc }: types.Node): N {
  if (start !== undefined) node.start = start
  if (end !== undefined) node.end = end
  if (loc) node.loc = loc
  return node
}

/** Puts a new node where the old one stood, also for source maps. */
export function replaceKeepingPosition(path: NodePath, node: types.Expression): void {
  path.replaceWith(withPosition(node, path.node))
  // `{ uploadFile }` becomes `{ uploadFile: _uploadFile }`.
  if (path.parentPath?.isObjectProperty()) path.parentPath.node.shorthand = false
}

/** Puts declarations, or nothing, where one stood. */
export function replaceDeclaration(path: NodePath, declarations: types.Statement[]): void {
  for (const declaration of declarations) declaration.loc = path.node.loc ?? null
  if (declarations.length > 0) path.replaceWithMultiple(declarations)
  else path.remove()
}
