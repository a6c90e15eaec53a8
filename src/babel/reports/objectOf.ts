import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import type { Use } from '../find/usesOfApi'
import { isHostName, ownerOf } from '../options/globals'
import { innermost, isMember } from '../syntax'

interface NamedObject {
  readonly object: string
  /** Whether it is a framework's, which has no `is`. */
  readonly isOfFramework: boolean
}

const mpx: NamedObject = { object: 'mpx', isOfFramework: false }

/** What the source calls the object that a member is read of: `mpx`, or what stands for it with the same names of options. */
export function objectOf({ globals, imports }: Context, { at, native }: Use): NamedObject {
  if (native) return { object: native, isOfFramework: false }
  if (!isMember(at.parentPath)) return mpx
  const path = innermost(at.parentPath.get('object') as NodePath)
  if (!path.isIdentifier()) return mpx
  const { name } = path.node
  const global = globals.find((each) => each === name)
  if (global && isHostName(global)) {
    return ownerOf(global).spelling === 'contract' ? { object: name, isOfFramework: false } : mpx
  }
  const { parent } = path.scope.getBinding(name)?.path ?? {}
  const source = parent?.type === 'ImportDeclaration' ? parent.source.value : undefined
  const isOfFramework = global !== undefined || imports.some((each) => each === source)
  return isOfFramework ? { object: name, isOfFramework } : mpx
}
