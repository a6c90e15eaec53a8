import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'

/**
 * Whether the text names the library in the imports and exports at its top alone, so that nothing has to be searched in functions.
 * What another plugin wrote is in no text.
 */
export function isNamedAtTopOnly({ program, source, alone }: Context): boolean {
  const atTop = program.node.body.filter((node) => sourceOf(node) === source).length
  const inText = (program.hub.getCode() ?? '').split(source).length - 1
  return alone && atTop > 0 && inText === atTop
}

/** Keeps a traversal out of what is no import. */
export function skipUnlessImport(path: NodePath<types.Statement>): void {
  if (sourceOf(path.node) === undefined) path.skip()
}

function sourceOf(node: types.Statement): string | undefined {
  return 'source' in node ? node.source?.value : undefined
}
