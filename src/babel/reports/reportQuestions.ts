import type { NodePath } from '@babel/core'
import type { Findings } from '../../messages/findings'
import { platforms } from '../../platforms/index'
import { type CodeError, codeError } from '../codeError'
import type { Context } from '../context'
import type { Entries } from '../find/entries'
import { membersOfEntries } from '../find/exportsRead'
import { isAboutApi, membersOfGlobals } from '../find/ours'
import type { Member } from '../find/place'
import { type Question, questionsOf } from '../find/questions'
import { knownAnswer } from '../fold/canIUse'
import { platformMeant } from '../options/platform'
import { isMember } from '../syntax'
import { objectOf } from './objectOf'
import { sendReport } from './sendReport'
import { unknownQuery } from './unknownQuery'

/**
 * Reports each `canIUse('…')` and `is('…')` that is false everywhere, before the code behind it is removed. A name that is near to a
 * known one is an error, as a misspelt member is: these are returned, to be thrown once the rest of the file is looked at. Those whose
 * answer is known are reported as needless, if the app asks for that.
 */
export const reportQuestions = (ctx: Context, entries: Entries): CodeError[] => [
  ...membersOfEntries(entries).flatMap((member) => reportMember(ctx, member, () => true)),
  // What is no API of ours, the host is asked for.
  ...membersOfGlobals(entries.globals).flatMap((member) => reportMember(ctx, member, isAboutApi)),
]

function reportMember(
  ctx: Context,
  { name, place }: Member,
  isOurs: (query: string) => boolean,
): CodeError[] {
  if (name !== 'is' && name !== 'canIUse') return []
  return questionsOf(place).flatMap(({ call, asked }) => {
    const unknown = name === 'is' ? unknownPlatform(asked) : isOurs(asked) && unknownQuery(asked)
    const { object } = objectOf(ctx, { at: nameAt(call), inside: call })
    if (unknown) {
      const code = name === 'is' ? 'unknown-platform' : 'unknown-query'
      return report(ctx, call, { code, args: { object, asked, ...unknown } })
    }
    if (name === 'is' || isOurs(asked)) reportAnswer(ctx, { object, name, asked, call })
    return []
  })
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

function report(ctx: Context, call: NodePath, message: UnknownName): CodeError[] {
  const at = call.get('arguments.0') as NodePath
  if (message.args.meant !== undefined) return [codeError(at, message)]
  sendReport(ctx, { kind: 'unknown', api: message.args.asked, message, at })
  return []
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
