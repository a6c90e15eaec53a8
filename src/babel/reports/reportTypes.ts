import type { Message } from '../../messages/findings'

/**
 * What is reported: an API that the platform lacks, one that is too new for the app's targets, an option that is, a use of
 * `mpx` that brings every API into the app, a question about a name that nobody knows, what an API needs in app.json, and with
 * `globals` what stays in the terms of one host.
 */
export type ReportKind =
  | 'unsupported'
  | 'version'
  | 'option'
  | 'whole'
  | 'native'
  | 'unknown'
  | 'configuration'

/** What becomes of a report. */
export type Level = 'off' | 'warn' | 'error'

/** What the plugin found in the code, as `onReport` gets it: as data, by its `code`, and in words. */
export type Report = Message & Reported

interface Reported {
  readonly kind: ReportKind
  /** The API in question: `'chooseVideo'`, or `'mpx'` for all of them, or a member or name of a host. */
  readonly api: string
  /** One sentence, in English or Chinese: what needs what, and what to do. */
  readonly message: string
  /** The file, as Babel was told of it. */
  readonly filename: string | undefined
  /** Where in the file: lines from 1, columns from 0. Undefined for code that another plugin wrote. */
  readonly loc: Range | undefined
  /** The lines around it, marked, and in colours where Babel's `highlightCode` says so. */
  readonly frame: string
}

/** Lines from 1, columns from 0. */
export interface Range {
  readonly start: Position
  readonly end: Position
}
interface Position {
  readonly line: number
  readonly column: number
}
