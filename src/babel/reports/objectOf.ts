import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { ownerOf } from '../options/globals'
import { innermost, isMember } from '../syntax'
import type { Use } from './finding'

/** What the source calls the object that a member is read of: `mpx`, or `wx` that stands for it with the same names of options. */
export function objectOf({ globals }: Context, { at }: Use): string {
  const object = isMember(at.parentPath) ? innermost(at.parentPath.get('object') as NodePath) : at
  const named = globals.find((host) => object.isIdentifier({ name: host }))
  return named && ownerOf(named).spelling === 'contract' ? named : 'mpx'
}
