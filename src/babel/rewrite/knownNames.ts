import type { Context } from '../context'
import { type Uses, usesOf } from '../find/uses'
import { moduleNames, mpxNames } from '../libraryNames'
import { unknownExport, unknownMember } from './unknownNames'

/** Throws at the first export that the library does not have, or member that `mpx` does not. */
export function assertExports(ctx: Context, { members }: Uses): void {
  for (const { name, at, place } of members) {
    if (!moduleNames.has(name)) throw unknownExport(ctx, at, name)
    if (name === 'mpx') assertMembers(ctx, usesOf([place]))
  }
}

/** Throws at the first member that `mpx` does not have. */
export function assertMembers(ctx: Context, { members }: Uses): void {
  for (const { name, at } of members) {
    if (!mpxNames.has(name)) throw unknownMember(ctx, at, name)
  }
}
