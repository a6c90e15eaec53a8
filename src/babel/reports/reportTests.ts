import type { NodePath } from '@babel/core'
import type { Message } from '../../messages/findings'
import type { Context } from '../context'
import type { Entries } from '../find/entries'
import { membersOfEntries } from '../find/exportsRead'
import { membersOfGlobals } from '../find/ours'
import type { Member } from '../find/place'
import { presenceAt } from '../find/presence'
import { placeOfName, readsOf } from '../find/references'
import { isThere } from '../fold/canIUse'
import { isApi } from '../libraryNames'
import { isMember } from '../syntax'
import { objectOf } from './objectOf'
import { sendReport } from './sendReport'

/** Reports each test such as `if (wx.request)` whose answer is known, if the app asks for that. `mpx` has every member. */
export function reportTests(ctx: Context, entries: Entries): void {
  if (ctx.levels.guard === 'off') return
  for (const { name: api, read } of testsOf(membersOfEntries(entries))) {
    if (!isApi(api)) continue
    report(ctx, api, read, { code: 'needless-test', args: { object: objectAt(ctx, read), api } })
  }
  for (const { name, read } of testsOf(membersOfGlobals(entries.globals))) {
    const answer = isApi(name) && isThere(ctx, name)
    if (!isApi(name) || typeof answer !== 'boolean') continue
    const args = { object: objectAt(ctx, read), asks: name, answer }
    report(ctx, name, read, { code: 'needless-guard', args })
  }
}

/** Where the presence of a member is tested. */
export const testsOf = (
  members: readonly Member[],
): { readonly name: string; readonly read: NodePath }[] =>
  members.flatMap(({ name, place }) =>
    readsOf(placeOfName(place))
      .filter(presenceAt)
      .map((read) => ({ name, read })),
  )

function objectAt(ctx: Context, read: NodePath): string {
  const at = isMember(read) ? (read.get('property') as NodePath) : read
  return objectOf(ctx, { at, inside: read }).object
}

const report = (ctx: Context, api: string, at: NodePath, message: Message): void =>
  sendReport(ctx, { kind: 'guard', api, message, at })
