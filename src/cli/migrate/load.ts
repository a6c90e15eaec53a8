import type { NodePath, types } from '@babel/core'
import { isComponent } from '../../inspect/scripts'
import { writeLoad } from '../placeLoad'
import { spanOf } from '../source'
import type { File } from './file'
import { library } from './library'
import type { Moving } from './moving'

/** `import { mpx } from 'crossmp'`, or what a CommonJS file has instead. */
export function loadOf({ ctx, mpx, style }: Moving, file: File, syntax: string): string {
  const module = `${style.quote}${library}${style.quote}`
  // Its name or its package says that it is a module, or its compiler takes it for one.
  const isModular =
    isComponent(file.path) ||
    /^(?:m?ts|mjs|[jt]sx)$/.test(syntax) ||
    (syntax === 'js' && file.isInModules())
  return mayImport(ctx.program, isModular)
    ? `import { ${mpx === 'mpx' ? mpx : `mpx as ${mpx}`} } from ${module}${style.end}`
    : `const { ${mpx === 'mpx' ? mpx : `mpx: ${mpx}`} } = require(${module})${style.end}`
}

function mayImport({ node, scope }: NodePath<types.Program>, isModular: boolean): boolean {
  if (node.body.some(({ type }) => /^(Import|Export)/.test(type))) return true
  return isModular && !['require', 'module', 'exports'].some((name) => scope.hasGlobal(name))
}

/** Takes out imports of which nothing is left, and puts the load there, or where it belongs. */
export function replaceImports(
  moving: Moving,
  gone: readonly NodePath[],
  load: string | undefined,
): void {
  const { code, edits } = moving
  const replaced = load === undefined ? undefined : gone[0]
  for (const declaration of gone) {
    const { start, end } = spanOf(declaration)
    if (declaration === replaced) edits.update(start, end, load as string)
    else edits.remove(start, end + (/^[ \t]*\r?\n/.exec(code.slice(end))?.[0].length ?? 0))
  }
  if (load !== undefined && !replaced)
    writeLoad({ ...moving, ...moving.ctx }, load, moving.ctx.imports)
}
