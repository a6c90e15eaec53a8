import type { NodePath, types } from '@babel/core'
import type { Message } from '../../messages/findings'
import type { Platform } from '../../types/gate'
import type { Context } from '../context'
import { servedBy } from '../features'
import type { GlobalRead, Globals } from '../find/globals'
import { isAtHome, isOurs } from '../find/ours'
import type { Member } from '../find/place'
import { presenceAt } from '../find/presence'
import { placeOfName, readsOf } from '../find/references'
import { usesOfApi } from '../find/usesOfApi'
import { isApi } from '../libraryNames'
import { type HostName, ownerOf } from '../options/globals'
import type { Finding } from './finding'
import { asks, type Question } from './guards'
import { wholeFinding } from './wholeFindings'

/** What a file reads or writes of another platform's object that crossmp does not bring over as it is. */
export function globalFindings(ctx: Context, { reads, written, added }: Globals): Finding[] {
  const away = reads.filter((read) => !isAtHome(ctx, read))
  return away.flatMap((read) => {
    const { writes, whole, members } = read.uses
    if (read.adds.length > 0) return []
    if (writes.length > 0) return writes.map((at) => writeFinding(ctx, read, at))
    if (read.needed) return whole.map((path) => wholeFinding(path, read.host))
    const kept = members.filter(({ name }) => !written.has(name) && !added.has(name))
    return kept.flatMap((member) => memberFindings(ctx, read, member))
  })
}

/** A member that is the host's, or that `mpx` has too and spells in WeChat's way. */
function memberFindings(ctx: Context, read: GlobalRead, member: Member): Finding[] {
  const { name } = member
  const isNative = !isOurs(ctx, read, member)
  // Asking is how to be safe.
  if (name === 'canIUse' || !(isNative || (ownerOf(read.host).spelling === 'own' && isApi(name))))
    return []
  const { host } = read
  const [query, message]: [string | undefined, Message] = isNative
    ? [name, foreignMember(ctx.platform, host, name)]
    : [undefined, { code: 'own-spelling', args: { host, member: name } }]
  return usesOfApi(member).map((use) => ({ ...use, kind: 'native', api: name, query, message }))
}

function foreignMember(platform: Platform, host: HostName, member: string): Message {
  const { name: owner, spelling } = ownerOf(host)
  const instead = spelling === 'own' ? servedBy(owner, member) : undefined
  return { code: 'foreign-member', args: { platform, host, owner, member, instead } }
}

/** `if (wx.addCard)`, `typeof wx.addCard === 'function'`: as good as asking for it. */
export function presenceTests({ reads, ofFrameworks, natives }: Globals): [types.Node, Question][] {
  return [...reads, ...ofFrameworks, ...natives].flatMap(({ uses, memberships }) => [
    ...memberships.map(({ path, name }) => asks(path, name)),
    ...uses.members.flatMap(({ name, place }) =>
      readsOf(placeOfName(place)).flatMap((read) => testsAt(read, name)),
    ),
  ])
}

/** The read itself, which is no use of what it asks for, and what tells the answer. */
function testsAt(read: NodePath, asked: string): [types.Node, Question][] {
  const presence = presenceAt(read)
  if (!presence) return []
  const { path, there } = presence
  const told = typeof there === 'boolean' ? [asks(path, asked, there)] : []
  return [...told, asks(read, asked)]
}

const writeFinding = (ctx: Context, { host }: GlobalRead, at: NodePath): Finding => ({
  kind: 'native',
  api: host,
  query: undefined,
  message: {
    code: 'foreign-write',
    args: { platform: ctx.platform, host, owner: ownerOf(host).name },
  },
  at,
  inside: at,
})
