import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { knownOf } from '../features'
import type { Entries } from '../find/entries'
import type { Member } from '../find/place'
import { questionsOf } from '../find/questions'
import type { Use } from '../find/usesOfApi'
import { usesOfApi } from '../find/usesOfApi'
import { isApi } from '../libraryNames'
import { apiFindings } from './apiFindings'
import { declareFindings } from './declareFindings'
import type { Finding } from './finding'
import { globalFindings, presenceTests } from './globalFindings'
import { asks, createGuards } from './guards'
import { nativeFindings } from './nativeFindings'
import { needFindings } from './needFindings'
import { optionFindings } from './optionFindings'
import { sendReport } from './sendReport'
import { wholeFindings } from './wholeFindings'

/**
 * Reports what the platform, or the oldest host that the app is for, does not have, wherever no guard is around it; and what
 * brings in more than the code names.
 */
export function reportFindings(ctx: Context, entries: Entries, members: readonly Member[]): void {
  const { natives } = entries.globals
  const ofHost = natives.flatMap(({ uses }) => uses.members)
  const asking = [...members, ...ofHost].filter(({ name }) => name === 'canIUse')
  const asked = asking
    .flatMap(({ place }) => questionsOf(place))
    .map(({ call, asked }) => asks(call, asked))
  const questions = new Map([...asked, ...presenceTests(entries.globals)])
  const ofApis = members
    .filter(({ name }) => isApi(name))
    .flatMap((member) => usesOfApi(member).flatMap((use) => findingsOf(ctx, member.name, use)))
  const isGuarded = createGuards(questions)
  const all = [
    ...ofApis,
    ...wholeFindings(entries),
    ...globalFindings(ctx, entries.globals),
    ...nativeFindings(ctx, natives),
  ]
  const findings = all
    .filter(({ kind }) => ctx.levels[kind] !== 'off')
    .filter(({ inside, query }) => query === undefined || !isGuarded(inside, query))
    .filter(firstOnly())
    .sort((one, other) => startOf(one.at) - startOf(other.at))
  for (const finding of findings) sendReport(ctx, finding)
}

/** Whether it is not reported yet: an option may come to be one of several values. */
function firstOnly(): (finding: Finding) => boolean {
  const reported = new Map<NodePath, Set<string>>()
  return ({ at, query, message }) => {
    const told = reported.get(at) ?? new Set()
    reported.set(at, told)
    const about = query ?? JSON.stringify(message)
    return !told.has(about) && told.add(about) !== undefined
  }
}

function findingsOf(ctx: Context, api: string, use: Use): Finding[] {
  const known = knownOf(ctx.platform, api)
  const ofApi = apiFindings(ctx, api, known, use)
  if (!known) return ofApi
  return [
    ...ofApi,
    ...optionFindings(ctx, api, known, use),
    ...needFindings(ctx, api, known, use),
    ...declareFindings(ctx, api, known, use),
  ]
}

const startOf = ({ node }: NodePath): number => node.start ?? 0
