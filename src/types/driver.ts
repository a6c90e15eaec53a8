import type { Platform } from './gate'
import type { Failure, Meaning } from './row'

/** How to call a host: the whole of what a new platform must say. */
export interface Driver<H> {
  readonly name: Platform
  /** As an app developer calls it: `'WeChat'`. */
  readonly title: string
  /** Options that carry extras for some platform. */
  readonly bags: { readonly [option: string]: true }
  /** Looked up at each call, by its bare name only. */
  host(): H | undefined
  /** Both may throw or return anything; see `Session`. */
  baseLibrary(host: H): unknown
  clientVersion(host: H): unknown
  /** `'develop'`, `'trial'`, `'release'`; may throw. */
  envVersion(host: H): unknown
  /** A native failure in our words. */
  failure(native: unknown, errors?: { readonly [code: number]: Meaning }): Failure
}
