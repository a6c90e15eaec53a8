import type { Context } from '../../babel/context'
import type { GlobalRead, Globals, StandInRead } from '../../babel/find/globals'
import { isOurs } from '../../babel/find/ours'
import type { Member } from '../../babel/find/place'
import { placeOfName, readsOf } from '../../babel/find/references'
import { ownerOf } from '../../babel/options/globals'
import { isMember, staticKey, unwrapped } from '../../babel/syntax'
import { isWaitedForAsPair } from './pairs'

/** Whether it is a host with its own names of options and results. */
export const isOwn = (read: StandInRead): read is GlobalRead =>
  'host' in read && ownerOf(read.host).spelling === 'own'

/** Whether it is a member that was imported by its name: `request` of `import { request } from '@tarojs/taro'`. */
export const isNamed = ({ path, uses }: StandInRead): boolean =>
  uses.members.some(({ at }) => at === path)

/** Whether a member becomes one of `mpx`. Of what crossmp does not have, `mpx.canIUse` asks the host. */
export function isMoved(ctx: Context, read: StandInRead, member: Member): boolean {
  if ('host' in read && member.name === 'canIUse') return true
  if ('host' in read && member.name === 'env') return isForPath(member)
  return isOurs(ctx, read, member) && ('host' in read || !isWaitedForAsPair(member))
}

/** `wx.env.USER_DATA_PATH`, the one thing that `mpx.env` has too. */
const isForPath = ({ place }: Member): boolean =>
  readsOf(placeOfName(place)).every((path) => {
    const { parentPath, key } = unwrapped(path)
    if (!isMember(parentPath) || key !== 'object') return false
    return staticKey(parentPath.node.property, parentPath.node.computed) === 'USER_DATA_PATH'
  })

/** Whether the object stays as it is: the file hands it on, or sets a member of it. */
export function staysWhole(read: StandInRead, { written }: Pick<Globals, 'written'>): boolean {
  const { uses, adds, needed, path } = read
  const isSet = uses.writes.length > 0 || uses.members.some(({ name }) => written.has(name))
  return adds.length > 0 || isSet || needed || path.parentPath?.isExportSpecifier() === true
}

/** Whether nothing is left of an object where it is read: `mpx` stands there then. */
export function isSpent(ctx: Context, read: StandInRead, globals: Globals): boolean {
  if (isOwn(read) || staysWhole(read, globals)) return false
  if (!('host' in read) && read.memberships.length > 0) return false
  return read.uses.members.every((member) => isMoved(ctx, read, member))
}
