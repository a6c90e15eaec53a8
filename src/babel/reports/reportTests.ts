import type { NodePath } from '@babel/core'
import type { Message } from '../../messages/findings'
import type { Context } from '../context'
import { knownOf } from '../features'
import type { Entries } from '../find/entries'
import { membersOfEntries } from '../find/exportsRead'
import { isAtHome, membersOfGlobals } from '../find/ours'
import type { Member } from '../find/place'
import { presenceAt } from '../find/presence'
import { placeOfName, readsOf } from '../find/references'
import { isThere } from '../fold/canIUse'
import { isApi } from '../libraryNames'
import { within } from '../options/minimum'
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
  const { globals } = entries
  const { written } = globals
  const home = globals.reads.filter((read) => isAtHome(ctx, read))
  const away = globals.reads.filter((read) => !isAtHome(ctx, read))
  reportAnswers(ctx, membersOfGlobals({ ...globals, reads: away }), isThere)
  // There the test stays, and asks the host.
  reportAnswers(ctx, membersOfGlobals({ reads: home, ofFrameworks: [], written }), isNative)
}

function reportAnswers(
  ctx: Context,
  members: readonly Member[],
  answerOf: (ctx: Context, api: string) => unknown,
): void {
  for (const { name: api, read } of testsOf(members)) {
    const answer = isApi(api) ? answerOf(ctx, api) : undefined
    if (typeof answer !== 'boolean') continue
    const args = { object: objectAt(ctx, read), asks: api, answer }
    report(ctx, api, read, { code: 'needless-guard', args })
  }
}

/** Whether every host has the method of that name itself; undefined where some may not. */
function isNative({ platform, minimum }: Context, api: string): true | undefined {
  const { via = [], rows = [] } = knownOf(platform, api) ?? {}
  const gate = rows[via.indexOf(api)]
  return gate !== undefined && within(gate, minimum) ? true : undefined
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
