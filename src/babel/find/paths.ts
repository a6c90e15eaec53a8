import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'

/**
 * The paths of the nodes that are wanted, in the order of the file. Babel makes paths and scopes for all that a traversal comes by,
 * which costs as much as parsing it: here it comes by what is wanted alone.
 */
export function findPaths(
  { t, program }: Pick<Context, 't' | 'program'>,
  isWanted: (node: types.Node) => boolean,
): NodePath[] {
  const wanted = new Set<types.Node>()
  const around = new Set<types.Node>()
  t.traverse(program.node, (node, ancestors) => {
    if (!isWanted(node)) return
    wanted.add(node)
    for (const ancestor of ancestors) around.add(ancestor.node)
  })
  const found: NodePath[] = []
  if (wanted.size === 0) return found
  program.traverse({
    enter(path) {
      if (wanted.has(path.node)) found.push(path)
      if (!around.has(path.node)) path.skip()
    },
  })
  return found
}
