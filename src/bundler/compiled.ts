import type { Report } from '../babel/reports/reportTypes'
import type { Message as Finding } from '../messages/findings'

/** A module as a bundler has it. */
export interface Module {
  /** Its file, with or without a query. */
  readonly id: string
  readonly code: string
  /** What was done to it before: a map, or whether its comments are asked for one. */
  readonly map?: object | boolean | undefined
  /** Whether a map is wanted. */
  readonly withMap: boolean
}

/** What became of it. */
export interface Compiled {
  /** Undefined where there is nothing to compile, or an error. */
  readonly output: Output | undefined
  readonly error: Fault | undefined
  readonly warnings: readonly Report[]
}

export interface Output {
  readonly code: string
  readonly map: SourceMap | null
}

export interface SourceMap {
  readonly version: number
  readonly sources: string[]
  readonly names: string[]
  readonly mappings: string
  readonly sourcesContent?: string[] | undefined
}

/** Something to say of a module. */
export type Message = Pick<Report, 'message' | 'loc' | 'frame'>

/** Why a module can't be compiled. */
export interface Fault extends Message {
  readonly finding: Finding
}
