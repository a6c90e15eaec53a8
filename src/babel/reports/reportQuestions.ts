import type { NodePath } from '@babel/core'
import type { Findings } from '../../messages/findings'
import { platforms } from '../../platforms/index'
import { codeError } from '../codeError'
import type { Context } from '../context'
import type { Entries } from '../find/entries'
import { membersOfEntries } from '../find/exportsRead'
import { isAboutApi, membersOfGlobals } from '../find/ours'
import type { Member } from '../find/place'
import { type Question, questionsOf } from '../find/questions'
import { knownAnswer } from '../fold/canIUse'
import { platformMeant } from '../options/platform'
import { raise } from '../raise'
import { isMember } from '../syntax'
import { objectOf } from './objectOf'
import { sendReport } from './sendReport'
import { unknownQuery } from './unknownQuery'

/**
 * Reports each `canIUse('…')` and `is('…')` that is false everywhere, before the code behind it is removed. A name that is near to a
 * known one is an error, as a misspelt member is. Those whose answer is known are reported as needless, if the app asks for that.
 */
export function reportQuestions(ctx: Context, entries: Entries): void {
  for (const member of membersOfEntries(entries)) reportMember(ctx, member, () => true)
  // What is no API of ours, the host is asked for.
  for (const member of membersOfGlobals(entries.globals)) reportMember(ctx, member, isAboutApi)
}

function reportMember(ctx: Context, { name, place }: Member, isOurs: (query: string) => boolean) {
  if (name !== 'is' && name !== 'canIUse') return
  for (const { call, asked } of questionsOf(place)) {
    const unknown = name === 'is' ? unknownPlatform(asked) : isOurs(asked) && unknownQuery(asked)
    const { object } = objectOf(ctx, { at: nameAt(call), inside: call })
    if (unknown) {
      const code = name === 'is' ? 'unknown-platform' : 'unknown-query'
      report(ctx, call, { code, args: { object, asked, ...unknown } })
    } else if (name === 'is' || isOurs(asked)) reportAnswer(ctx, { object, name, asked, call })
  }
}

function reportAnswer(ctx: Context, { object, name, asked, call: at }: Asked): void {
  const answer = knownAnswer(ctx, name, asked)
  if (answer === undefined) return
  const args = { object, asks: `${name}('${asked}')`, answer }
  sendReport(ctx, { kind: 'guard', api: asked, message: { code: 'needless-guard', args }, at })
}

interface Asked extends Question {
  readonly object: string
  readonly name: 'is' | 'canIUse'
}

function unknownPlatform(name: string): { readonly meant: string | undefined } | undefined {
  if (platforms.some((platform) => platform === name)) return undefined
  return { meant: platformMeant(name) }
}

function report(ctx: Context, call: NodePath, message: UnknownName): void {
  const at = call.get('arguments.0') as NodePath
  if (message.args.meant !== undefined) raise(ctx, codeError(at, message))
  else sendReport(ctx, { kind: 'unknown', api: message.args.asked, message, at })
}

interface UnknownName {
  readonly code: 'unknown-query' | 'unknown-platform'
  readonly args: Findings['unknown-query']
}

/** `canIUse` of `mpx.canIUse('…')` */
function nameAt(call: NodePath): NodePath {
  const callee = call.get('callee') as NodePath
  return isMember(callee) ? (callee.get('property') as NodePath) : callee
}
