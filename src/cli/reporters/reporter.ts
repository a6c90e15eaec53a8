import type { Language } from '../../messages/language'
import type { Finding } from '../finding'

/** What a run of `crossmp check` comes to. */
export interface Result {
  readonly findings: readonly Finding[]
  readonly counts: Counts
  /** Whether one platform was checked: then nobody needs to be told which. */
  readonly isOfOne: boolean
  readonly language: Language
}

/** How many files were read. */
export interface Counts {
  readonly files: number
  /** How many of them name crossmp, or what stands for it. */
  readonly used: number
  /** The global of a platform that most of them call. */
  readonly host: string
}

/** Writes a result in one format, without the last line break. */
export type Reporter = (result: Result) => string
