import type { Context } from '../context'
import { type Uses, usesOf } from '../find/uses'
import { moduleNames, mpxNames } from '../libraryNames'
import { raise } from '../raise'
import { unknownExport, unknownMember } from './unknownNames'

/** Raises an error at each export that the library does not have, and member that `mpx` does not. */
export function assertExports(ctx: Context, { members }: Uses): void {
  for (const { name, at, place } of members) {
    if (!moduleNames.has(name)) raise(ctx, unknownExport(ctx, at, name))
    if (name === 'mpx') assertMembers(ctx, usesOf([place]))
  }
}

/** Raises an error at each member that `mpx` does not have. */
export function assertMembers(ctx: Context, { members }: Uses): void {
  for (const { name, at } of members) {
    if (!mpxNames.has(name)) raise(ctx, unknownMember(ctx, at, name))
  }
}
