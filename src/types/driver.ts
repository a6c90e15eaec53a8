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
  /** Options that are not for a host. */
  readonly kept: { readonly [option: string]: true }
  /** Looked up at each call, by its bare name only. */
  host(): H | undefined
  /** Both may throw or return anything; see `Session`. */
  base(host: H): unknown
  client(host: H): unknown
  /** `'develop'`, `'trial'`, `'release'`; may throw. */
  env(host: H): unknown
  /** The code of a failure. */
  code(native: { readonly [field: string]: unknown }): number
  /** What codes mean, whichever API fails with them. Rows add their own. */
  readonly meanings: Meanings
}
