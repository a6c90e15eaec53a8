import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { constantReads, isAlias, isUnread } from '../find/references'
import { replaceInChain } from '../replace'
import { isHoistedOut } from './hoistedVars'

/** `const isAlipay = mpx.is('alipay')`: puts the answer where the name is read. */
export function spreadConstants({ t, program, folded }: Context): boolean {
  let changed = false
  program.traverse({
    VariableDeclarator(path) {
      const { init } = path.node
      const target = path.get('id') as NodePath
      if (!init || !folded.has(init) || !isConst(path)) return
      for (const read of constantReads(target)) {
        const copy = t.cloneNode(init)
        folded.add(copy)
        replaceInChain(read, copy)
        changed = true
      }
      if (isAlias(target)) path.remove()
    },
  })
  return changed
}

/** Drops functions that stood behind a `return` and that nothing calls any more. */
export function dropUncalled({ program, stranded }: Context): boolean {
  let changed = false
  program.traverse({
    FunctionDeclaration(path) {
      const { id } = path.node
      if (!stranded.has(path.node) || !id || !isUnread(path.get('id') as NodePath)) return
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

function isConst(path: NodePath<types.VariableDeclarator>): boolean {
  return path.parentPath.isVariableDeclaration({ kind: 'const' })
}
