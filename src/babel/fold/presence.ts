import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import type { GlobalRead, Globals } from '../find/globals'
import { isAtHome, membersOfGlobals } from '../find/ours'
import type { Member, Place } from '../find/place'
import { type Presence, presenceAt } from '../find/presence'
import { placeOfName, readsOf } from '../find/references'
import { isAbsentProperty, isApi } from '../libraryNames'
import { isHostName } from '../options/globals'
import { isThere } from './canIUse'
import type { Value } from './literal'

/** An expression whose value is known. */
export interface Constant {
  readonly path: NodePath
  readonly value: Value
}

/** What an app finds that looks for `wx`, or for a member of it, away from home: there the platform's versions say what it has. */
export function presences(ctx: Context, globals: Globals): Constant[] {
  const away = globals.reads.filter((read) => !isAtHome(ctx, read))
  return [
    ...typeofsOf(ctx, globals),
    ...away.filter(({ isThis }) => isThis).map(({ path }) => ({ path, value: undefined })),
    ...away.flatMap((read) => membershipsOf(ctx, read)),
    ...membersOfGlobals({ ...globals, reads: away }).flatMap((member) => testsOf(ctx, member)),
  ]
}

/** `typeof wx`: with the platform's own name among the globals, it asks which of them is there. */
function typeofsOf(ctx: Context, { typeofs }: Globals): Constant[] {
  const asksWhich = ctx.globals.some((name) => isHostName(name) && isAtHome(ctx, { host: name }))
  return asksWhich ? [] : typeofs.map(({ path }) => ({ path, value: 'object' }))
}

/** `'login' in wx` */
const membershipsOf = (ctx: Context, { memberships }: GlobalRead): Constant[] =>
  memberships.flatMap(({ path, name }) => {
    const answer = isThere(ctx, name)
    return typeof answer === 'boolean' ? [{ path, value: answer }] : []
  })

function testsOf(ctx: Context, { name, place }: Member): Constant[] {
  const answer = isApi(name) && isThere(ctx, name)
  return isApi(name) && typeof answer === 'boolean' ? testsAt(place, answer) : []
}

const testsAt = (place: Place, answer: boolean): Constant[] =>
  readsOf(placeOfName(place)).flatMap((read) => {
    const presence = presenceAt(read)
    return presence && (!answer || 'there' in presence) ? [comesTo(presence, answer)] : []
  })

const comesTo = ({ path, there, absent }: Presence, answer: boolean): Constant => ({
  path,
  value: answer ? there : absent,
})

/** The same of an object that `mpx` hands on where the host has it. */
export const propertyAbsences = (ctx: Context, name: string, place: Place): Constant[] =>
  isAbsentProperty(ctx.platform, name) ? testsAt(place, false) : []
