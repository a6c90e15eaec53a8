import type { GlobalRead } from '../../babel/find/globals'
import type { Member } from '../../babel/find/place'
import { isApi, isProperty } from '../../babel/libraryNames'
import { mark } from './marks'
import { isOwn } from './moved'
import type { Moving } from './moving'
import { reasonsOf } from './reasons'

/** Leaves a member of a host's object to the author. */
export function markMember(moving: Moving, read: GlobalRead, { name, at }: Member): void {
  const { host } = read
  const reason = reasonOf(moving, read, name)
  // `wx.cloud` may be all over a file.
  const isSaid = isProperty(name) && moving.marks.some((each) => each.reason === reason)
  if (!isSaid) mark(moving, at, reason, { host, name })
}

function reasonOf(moving: Moving, read: GlobalRead, name: string): string {
  const { host } = read
  const reasons = reasonsOf(moving)
  if (isProperty(name)) return reasons.property(host, name)
  if (isOwn(read) && (isApi(name) || name === 'canIUse')) return reasons.own(host, name)
  return moving.globals.added.has(name) ? reasons.added(host, name) : reasons.lacking(host, name)
}
