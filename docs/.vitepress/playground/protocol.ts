import type { Platform } from '../../../src/testing/types'

/** How the simulated network is. */
export const networks = ['normal', 'slow', 'offline', 'refuses'] as const
export type Network = (typeof networks)[number]

/** A version of a host. */
export interface Version {
  readonly baseLibrary?: string
  readonly clientVersion?: string
}

/** What the page asks of the frame that runs an app. */
export interface Run {
  readonly platform: Platform
  readonly version: Version
  readonly network: Network
  /** A script that needs nothing but its host. */
  readonly code: string
  readonly isDark: boolean
  readonly words: FrameWords
}

/** What stands on the phone beside what the app says. */
export interface FrameWords {
  readonly phone: string
  readonly host: string
  readonly ok: string
  readonly cancel: string
  readonly choose: string
  readonly pay: string
  readonly scan: string
}

/** A native call as it is shown. */
export interface Call {
  readonly api: string
  readonly options: string
  readonly settled?: 'success' | 'fail'
  readonly result?: string
  readonly ignored?: readonly string[]
}

export interface Line {
  readonly level: 'log' | 'error'
  readonly text: string
}

/** What the frame tells the page. */
export type Told =
  | { readonly is: 'ready' }
  | { readonly is: 'calls'; readonly calls: readonly Call[] }
  | { readonly is: 'line'; readonly line: Line }
