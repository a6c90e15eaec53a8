import type { Reported } from '../inspect/reported'
import type { Message } from '../messages/findings'
import type { Language } from '../messages/language'
import { textOf } from '../messages/textOf'
import type { Platform } from '../types/gate'
import type { Inspected, ReportedOn } from './inspectText'

/** What was found in a file, as `--json` prints it. */
export type Finding = Message &
  Pick<Reported, 'kind' | 'api'> & {
    readonly message: string
    /** From the current folder. */
    readonly file: string
    /** From 1. */
    readonly line: number
    /** From 1. */
    readonly column: number
    readonly endLine: number
    /** That of what comes after. */
    readonly endColumn: number
    /** The platforms on which it is so, of those that were checked. */
    readonly platforms: readonly Platform[]
    /** The lines around it. Not in JSON. */
    readonly frame: string
  }

/** What was found in a file, said in a language: once where several platforms have it, and in the order of the file. */
export const findingsOf = ({ file, reports }: Inspected, language: Language): Finding[] =>
  merged(reports.map((each) => findingOf(each, file, language)))

function findingOf({ report, platform }: ReportedOn, file: string, language: Language): Finding {
  const { code, args, kind, api, loc, frame } = report
  const found = { code, args } as Message
  return {
    ...found,
    kind,
    api,
    message: textOf(found, language),
    file,
    ...placeOf(loc),
    platforms: [platform],
    frame,
  }
}

// What another plugin wrote has no place.
function placeOf(loc: Reported['loc']): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const { start, end } = loc ?? { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }
  return {
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  }
}

function merged(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const platforms = [...(byPlace.get(key)?.platforms ?? []), ...finding.platforms]
    byPlace.set(key, { ...finding, platforms: [...new Set(platforms)] })
  }
  return [...byPlace.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}

/** A name that nobody knows is told for each platform in other words. */
const keyOf = ({ line, column, code, message }: Finding): string =>
  JSON.stringify([line, column, code, code.startsWith('unknown-') ? '' : message])
