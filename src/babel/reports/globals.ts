import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { type GlobalRead, isAtHome, isOurs, usesOfGlobal, writtenMembers } from '../globals'
import { isTested } from '../logical'
import { ownerOf } from '../options/globals'
import { isApi } from '../table'
import type { Member } from '../uses'
import type { Finding } from './finding'
import { usesOfApi } from './usesOfApi'
import { findingAt } from './whole'
import { nativeText, spelledText, writtenText } from './words'

/** What a file reads or writes of another platform's object that crossmp does not bring over as it is. */
export function findInGlobals(ctx: Context, reads: readonly GlobalRead[]): Finding[] {
  const written = writtenMembers(reads)
  const away = reads.filter((read) => !isAtHome(ctx, read))
  return away.flatMap((read) => {
    const { needed, writes, whole, members } = usesOfGlobal(read)
    if (writes.length > 0) return writes.map((at) => findingOfWrite(ctx, read, at))
    if (needed) return whole.map(findingAt)
    const kept = members.filter(({ name }) => !written.has(name))
    return kept.flatMap((member) => findMember(ctx, read, member))
  })
}

/** A member that is the host's, or that `mpx` has too and spells in WeChat's way. */
function findMember(ctx: Context, read: GlobalRead, member: Member): Finding[] {
  const { name } = member
  const isNative = !isOurs(ctx, read, member)
  // Asking is how to be safe.
  if (name === 'canIUse' || !(isNative || (ownerOf(read.host).spelling === 'own' && isApi(name))))
    return []
  const [query, message] = isNative
    ? [name, nativeText(ctx.platform, read.host, name)]
    : [undefined, spelledText(read.host, name)]
  return usesOfApi(member).map((use) => ({ ...use, kind: 'native', api: name, query, message }))
}

/** `if (wx.login)`, `wx.login && …`, where that is the host's: as good as asking for it. */
export function presenceTests(ctx: Context, reads: readonly GlobalRead[]): [types.Node, string][] {
  return reads.flatMap((read) =>
    usesOfGlobal(read).members.flatMap((member): [types.Node, string][] => {
      if ('target' in member.place || isOurs(ctx, read, member)) return []
      const { expression } = member.place
      const isFirst = expression.parentPath?.isLogicalExpression() && expression.key === 'left'
      return isFirst || isTested(expression) ? [[expression.node, member.name]] : []
    }),
  )
}

const findingOfWrite = (ctx: Context, { host }: GlobalRead, at: NodePath): Finding => ({
  kind: 'native',
  api: host,
  query: undefined,
  message: writtenText(ctx.platform, host),
  at,
  inside: at,
})
