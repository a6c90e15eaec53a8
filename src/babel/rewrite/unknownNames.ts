import type { NodePath } from '@babel/core'
import { didYouMean } from '../../didYouMean'
import { codeError } from '../codeError'
import type { Context } from '../context'
import { helpers, moduleNames, mpxNames } from '../libraryNames'

/** `mpx.<name>` where `mpx` has no such member. */
export function unknownMember(ctx: Context, at: NodePath, name: string): Error {
  if (helpers.includes(name)) {
    return codeError(
      at,
      `'${name}' is not a member of mpx: write import { ${name} } from '${ctx.source}'.`,
    )
  }
  const hint = didYouMean(name, mpxNames, (near) => `mpx.${near}`)
  return codeError(
    at,
    `mpx.${name} is not an API of ${ctx.source} (compiling for ${ctx.platform}).${hint}`,
  )
}

/** `import { <name> } from 'crossmp'` where the module has no such export. */
export function unknownExport(ctx: Context, at: NodePath, name: string): Error {
  if (name === 'default') {
    return codeError(
      at,
      `'${ctx.source}' has no default export: write import { mpx } from '${ctx.source}'.`,
    )
  }
  const hint = didYouMean(name, moduleNames)
  const type = ctx.typescript ? ` If it is a type, write 'type ${name}'.` : ''
  return codeError(
    at,
    `'${ctx.source}' has no export '${name}' (compiling for ${ctx.platform}).${hint}${type}`,
  )
}
