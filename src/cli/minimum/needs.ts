import type { Message } from '../../messages/findings'
import type { Gate, Platform } from '../../types/gate'
import type { Inspected, ReportedOn } from '../inspectText'

/** A use that no guard is around, and what it needs. */
export interface Need {
  /** From the current folder. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** `wx.request({ timeout })` */
  readonly what: string
  /** Since when the platform has it. */
  readonly since: Gate
}

/** What the files need of a platform. */
export const needsOf = (inspected: readonly Inspected[], platform: Platform): Need[] =>
  inspected.flatMap(({ file, reports }) =>
    reports
      .filter((each) => each.platform === platform)
      .flatMap((each) => needAt(each, file) ?? []),
  )

function needAt({ report }: ReportedOn, file: string): Need | undefined {
  const needed = neededBy(report)
  const { line, column } = report.loc?.start ?? { line: 1, column: 0 }
  return needed && { file, line, column: column + 1, ...needed }
}

function neededBy(message: Message): Pick<Need, 'what' | 'since'> | undefined {
  switch (message.code) {
    case 'newer-api':
    case 'newer-option':
    case 'newer-value': {
      const { object, what, since } = message.args
      return { what: `${object}.${what}`, since }
    }
    case 'refused-option':
    case 'refused-value':
      return { what: `${message.args.object}.${message.args.what}`, since: false }
    case 'absent-api':
      return { what: `${message.args.object}.${message.args.api}`, since: false }
    default:
      return undefined
  }
}
