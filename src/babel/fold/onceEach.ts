import type { NodePath, types, Visitor } from '@babel/core'

type Work = (path: NodePath) => void

/** What replaces a statement or an expression is walked through again by Babel: what is done in there is done. */
export function onceEach(visitor: Visitor): Visitor {
  const done = new WeakSet<types.Node>()
  const before = (work: Work | undefined) => (path: NodePath) => {
    if (done.has(path.node)) path.skip()
    else work?.(path)
  }
  const after = (work: Work) => (path: NodePath) => {
    const { node } = path
    work(path)
    if (path.node === node) done.add(node)
  }
  const works = Object.entries(visitor) as [
    string,
    { readonly enter?: Work; readonly exit: Work },
  ][]
  const once = works.map(([type, { enter, exit }]) => [
    type,
    { enter: before(enter), exit: after(exit) },
  ])
  return Object.fromEntries(once) as Visitor
}
