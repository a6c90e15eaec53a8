import type { NodePath } from '@babel/core'
import { closest } from '../../didYouMean'
import { type CodeError, codeError } from '../codeError'
import type { Context } from '../context'
import { helpers, moduleNames, mpxNames } from '../libraryNames'

/** `mpx.<name>` where `mpx` has no such member. */
export function unknownMember(ctx: Context, at: NodePath, name: string): CodeError {
  const { platform, source } = ctx
  if (helpers.includes(name)) {
    return codeError(at, { code: 'member-is-export', args: { source, name } })
  }
  const meant = closest(name, mpxNames)
  return codeError(at, { code: 'unknown-member', args: { platform, source, member: name, meant } })
}

/** `import { <name> } from 'crossmp'` where the module has no such export. */
export function unknownExport(ctx: Context, at: NodePath, name: string): CodeError {
  const { platform, source, typescript } = ctx
  if (name === 'default') return codeError(at, { code: 'no-default-export', args: { source } })
  const meant = closest(name, moduleNames)
  const args = { platform, source, name, meant, maybeType: typescript }
  return codeError(at, { code: 'unknown-export', args })
}
