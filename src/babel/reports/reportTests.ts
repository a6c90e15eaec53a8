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
  for (const { name, read } of testsOf(membersOfEntries(entries))) {
    report(ctx, name, read, { code: 'needless-test', args: { ...objectAt(ctx, read), api: name } })
  }
  for (const { name, read } of testsOf(membersOfGlobals(entries.globals))) {
    const answer = isThere(ctx, name)
    if (typeof answer !== 'boolean') continue
    const guard = `${objectAt(ctx, read).object}.${name}`
    report(ctx, name, read, { code: 'needless-guard', args: { guard, answer } })
  }
}

/** Where the presence of an API is tested. */
const testsOf = (members: readonly Member[]): { name: string; read: NodePath }[] =>
  members
    .filter(({ name }) => isApi(name))
    .flatMap(({ name, place }) =>
      readsOf(placeOfName(place))
        .filter(presenceAt)
        .map((read) => ({ name, read })),
    )

function objectAt(ctx: Context, read: NodePath): { readonly object: string } {
  const at = isMember(read) ? (read.get('property') as NodePath) : read
  return { object: objectOf(ctx, { at, inside: read }).object }
}

const report = (ctx: Context, api: string, at: NodePath, message: Message): void =>
  sendReport(ctx, { kind: 'guard', api, message, at })
