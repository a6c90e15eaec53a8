import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { knownNative, sinceOf } from '../features'
import type { GlobalRead } from '../find/globals'
import { questionsOf } from '../find/questions'
import { within } from '../options/minimum'
import { testsOf } from './reportTests'
import { sendReport } from './sendReport'

/** Reports each question to the platform's own object, and each test of a member, that every host answers with yes. */
export function reportNativeGuards(ctx: Context, reads: readonly GlobalRead[]): void {
  if (ctx.levels.guard === 'off') return
  for (const { host: object, uses } of reads) {
    for (const { name, asks, at } of guardsIn(uses)) {
      if (!isAlwaysThere(ctx, name)) continue
      const message = { code: 'needless-guard', args: { object, asks, answer: true } } as const
      sendReport(ctx, { kind: 'guard', api: name, message, at })
    }
  }
}

interface Guard {
  readonly name: string
  readonly asks: string
  readonly at: NodePath
}

function guardsIn({ members }: GlobalRead['uses']): Guard[] {
  const asking = members.filter(({ name }) => name === 'canIUse')
  const questions = asking.flatMap(({ place }) => questionsOf(place))
  return [
    ...questions.map(({ asked, call }) => ({
      name: asked,
      asks: `canIUse('${asked}')`,
      at: call,
    })),
    ...testsOf(members).map(({ name, read }) => ({ name, asks: name, at: read })),
  ]
}

function isAlwaysThere({ platform, minimum }: Context, name: string): boolean {
  const known = knownNative(platform, name)
  return known !== undefined && within(sinceOf(known), minimum)
}
