import type { Context } from '../context'
import { isApi, isProperty, mpxNames } from '../libraryNames'
import { ownerOf } from '../options/globals'
import type { GlobalRead, Globals, StandInRead } from './globals'
import type { Member } from './place'
import { questionsOf } from './questions'
import { placeOfName, readsOf } from './references'

/** Whether the build is for the platform whose global it is, and which has all that is not ours. */
export const isAtHome = ({ platform }: Context, read: Pick<GlobalRead, 'host'> | StandInRead) =>
  'host' in read && ownerOf(read.host).name === platform

/** The members that are read of objects that stand for `mpx`, where nothing needs the object itself, or does without the member. */
export const membersOfGlobals = (globals: MembersOf): Member[] =>
  membersReplaced(globals).filter(({ fallback }) => !fallback)

/** The same, and those that the app does without: whatever is crossmp's if it is there. */
export function membersReplaced({ reads, ofFrameworks, written }: MembersOf): Member[] {
  const members = [...reads, ...ofFrameworks].flatMap((read) => {
    if (read.needed) return []
    // Another one is the framework's, whatever it does.
    const isOfMpx = ({ name }: Member) =>
      'host' in read || name === 'canIUse' || isOurName(read, name)
    return read.uses.members.filter(isOfMpx)
  })
  return members.filter(({ name }) => !written.has(name))
}
type MembersOf = Pick<Globals, 'reads' | 'ofFrameworks' | 'written'>

/** Whether a member is one of `mpx`, and not the object's own. */
export function isOurs(ctx: Context, read: StandInRead, { name, place }: Member): boolean {
  if (name !== 'canIUse') return isOurName(read, name)
  const questions = questionsOf(place)
  if (!questions.every(({ asked }) => isAboutApi(asked))) return false
  // What is not ours is asked of the object too, where it has that.
  const isElsewhere = 'host' in read && !isAtHome(ctx, read)
  return isElsewhere || questions.length === readsOf(placeOfName(place)).length
}

/** `wx.env` holds other things than `mpx.env`; a framework may have more under a name than we do. */
function isOurName(read: StandInRead, name: string): boolean {
  if ('framework' in read) return isApi(name) && !Object.hasOwn(read.framework.own, name)
  return name !== 'env' && !isProperty(name) && mpxNames.has(name)
}

/** Whether nothing is left of a read once what is ours of it is replaced. */
export function isReplaced(ctx: Context, read: StandInRead, { written }: Globals): boolean {
  const { needed, adds, isThis, memberships, uses } = read
  if (needed || isThis || adds.length + memberships.length + uses.writes.length > 0) return false
  return uses.members.every((member) => !written.has(member.name) && isOurs(ctx, read, member))
}

/** Whether a question is about an API of ours; any other is the object's to answer. */
export const isAboutApi = (query: string): boolean => isApi(query.split('.')[0] ?? '')
