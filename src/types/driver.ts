import type { Platform } from './gate'
import type { PlatformRecord } from './platform'
import type { Meanings } from './row'

/** How to call a host: the whole of what a new platform must say. */
export interface Driver<H> {
  readonly name: Platform
  /** As an app developer calls it: `'WeChat'`. */
  readonly title: string
  /** What no row maps of the contract's own spelling is handed on whole. */
  readonly spelling: PlatformRecord['spelling']
  /** Looked up at each call, by its bare name only. */
  host(): H | undefined
  /** Both may throw or return anything; see `Session`. */
  base(host: H): unknown
  client(host: H): unknown
  /** The code of a failure. */
  code(native: { readonly [field: string]: unknown }): number
  /** What codes mean, whichever API fails with them. Rows add their own. */
  readonly meanings: Meanings
  /** What helps while an app is developed. Builds for production have none of it. */
  develop?(host: H, nameOfHost: () => string): Developer
}

/** Helps the developer at one host, where the app runs as a developer's build. */
export interface Developer {
  /** What shows in an error where the app is at this moment. */
  here(): ((error: Error) => void) | undefined
  /** Each message once. */
  warn(message: string): void
}
