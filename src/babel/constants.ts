import type { NodePath, types } from '@babel/core'
import type { Context } from './context'
import { replaceInChain } from './replace'
import { isAlias, isUnread, readsOf } from './uses'

/** `const isAlipay = mpx.is('alipay')`: puts the answer where the name is read. */
export function spreadConstants({ t, program, folded }: Context): boolean {
  let changed = false
  program.traverse({
    VariableDeclarator(path) {
      const { init } = path.node
      const target = path.get('id') as NodePath
      if (!init || !folded.has(init) || !isConst(path) || !isAlias(target)) return
      for (const read of readsOf({ target, declarator: path })) {
        const copy = t.cloneNode(init)
        folded.add(copy)
        replaceInChain(read, copy)
      }
      path.remove()
      changed = true
    },
  })
  return changed
}

/** Drops functions that stood behind a `return` and that nothing calls any more. */
export function dropUncalled({ program, stranded }: Context): boolean {
  let changed = false
  program.traverse({
    FunctionDeclaration(path) {
      if (!stranded.has(path.node) || !path.node.id || !isUnread(path.get('id') as NodePath)) return
      path.remove()
      changed = true
    },
  })
  return changed
}

function isConst(path: NodePath<types.VariableDeclarator>): boolean {
  return path.parentPath.isVariableDeclaration({ kind: 'const' })
}
