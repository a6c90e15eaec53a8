import { textOf } from '../messages/textOf'
import type { Message } from './compiled'

/** How many reports of a build are shown one by one. */
export const shownAlone = 10
/** How many lines a summary has at most. */
const longest = 20

/** A report, and the file that it is about as the reader knows it. */
export interface Placed {
  readonly file: string
  /** From 1. */
  readonly line: number | undefined
  readonly text: string
}

export const placed = ({ message, loc }: Message, file: string): Placed => ({
  file,
  line: loc?.start.line,
  text: message,
})

/** Counts the reports of a build, of which only the first are shown one by one. */
export interface Tally {
  /** Whether a report is to be shown. */
  add(report: Placed): boolean
  /** A summary of all, if some were not shown. The next build starts anew. */
  end(): string | undefined
}

/** `details` asks for each of them, and may come to do so later. */
export function createTally(shown: { readonly details?: boolean | undefined }): Tally {
  const reports: Placed[] = []
  return {
    add: (report) => reports.push(report) <= shownAlone || shown.details === true,
    end() {
      const all = reports.splice(0)
      return all.length > shownAlone && !shown.details ? summaryOf(all) : undefined
    },
  }
}

/** Each text once, with how often it is said, and where first. */
export function summaryOf(reports: readonly Placed[]): string {
  const findings = new Map<string, Placed[]>()
  for (const report of reports) {
    findings.set(report.text, [...(findings.get(report.text) ?? []), report])
  }
  const counts = {
    findings: findings.size,
    places: reports.length,
    files: new Set(reports.map(({ file }) => file)).size,
  }
  const lines = [...findings.values()].slice(0, longest).map(lineOf)
  const left = findings.size > longest ? ['  …'] : []
  return [textOf({ code: 'summary', args: counts }), ...lines, ...left].join('\n')
}

function lineOf([first, ...others]: readonly Placed[]): string {
  const { file, line, text } = first as Placed
  const place = line === undefined ? file : `${file}:${line}`
  return `  ${place}${others.length > 0 ? ` (+${others.length})` : ''}: ${text}`
}
