import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { constantReads, isAlias, isUnread } from '../find/references'
import { replaceInChain } from '../replace'
import { isHoistedOut } from './hoistedVars'

/** `const isAlipay = mpx.is('alipay')`: puts the answer where the name is read. */
export function spreadConstant(
  { t, folded }: Context,
  path: NodePath<types.VariableDeclarator>,
): boolean {
  const { init } = path.node
  if (!init || !isKnown(folded, path)) return false
  // A read that the walk has moved is found at its new place in the next one.
  const reads = constantReads(path.get('id')).filter(isInPlace)
  for (const read of reads) {
    const copy = t.cloneNode(init)
    folded.add(copy)
    replaceInChain(read, copy)
  }
  return reads.length > 0
}

/** Drops the constants that are known, once the scope says where they are still read. */
export function dropConstants(ctx: Context): boolean {
  let changed = false
  ctx.program.traverse({
    VariableDeclarator(path) {
      if (!isKnown(ctx.folded, path)) return
      if (spreadConstant(ctx, path)) changed = true
      if (isAlias(path.get('id'))) path.remove()
    },
  })
  return changed
}

function isKnown(
  folded: Context['folded'],
  { node, parentPath }: NodePath<types.VariableDeclarator>,
): boolean {
  return !!node.init && folded.has(node.init) && parentPath.isVariableDeclaration({ kind: 'const' })
}

const isInPlace = ({ parent, parentPath }: NodePath): boolean => parent === parentPath?.node

/** Drops functions that stood behind a `return` and that nothing calls any more. */
export function dropUncalled({ program, stranded }: Context): boolean {
  let changed = false
  program.traverse({
    FunctionDeclaration(path) {
      const { id } = path.node
      if (!stranded.has(path.node) || !id || !isUnread(path.get('id'))) return
      // In a block, sloppy code around it may name it too.
      if (!isBody(path) && isHoistedOut(path.parentPath, id.name, new Set([id]))) return
      path.remove()
      changed = true
    },
  })
  return changed
}

/** Whether it stands in the body of a function or of the file. */
function isBody({ parentPath }: NodePath): boolean {
  return !!parentPath?.isProgram() || !!parentPath?.parentPath?.isFunction()
}
