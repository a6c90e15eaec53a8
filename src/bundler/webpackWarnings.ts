import { stripVTControlCharacters } from 'node:util'
import { shortName } from './shortName'
import { createTally, type Placed } from './tally'

/** A warning of webpack's or Rspack's. */
export interface Warning extends Error {
  readonly module?: object | null | undefined
}

/**
 * The warnings of a build, with a summary where there are many of ours. They are told by their words: of a module that comes from a
 * cache, nothing else is left.
 */
export function withSummary(warnings: readonly Warning[]): Warning[] {
  const tally = createTally({})
  const shown = warnings.filter((warning) => {
    const report = reportIn(warning)
    return !report || tally.add(report)
  })
  const summary = tally.end()
  return summary === undefined ? shown : [...shown, summaryOf(summary)]
}

/** `12:4 Alipay has no … [crossmp/absent-api]`, which Rspack draws a line beside. */
const report = /^[ │]*(\d+):\d+ (.*? \[crossmp\/[\w-]+\])$/m

function reportIn({ message, module }: Warning): Placed | undefined {
  const [, line, text] = report.exec(stripVTControlCharacters(message)) ?? []
  if (text === undefined) return undefined
  const { resource = '' }: { readonly resource?: string } = Object(module)
  return { file: shortName(resource), line: Number(line), text }
}

const summaryOf = (text: string): Error => Object.assign(new Error(text), { stack: '' })
