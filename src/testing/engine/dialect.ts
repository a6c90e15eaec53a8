import type { Failure } from './failure'
import type { OptionProblem } from './options'
import type { Versions } from './versions'

/** What differs between platforms in how any API is called and answers. */
export interface Dialect {
  success(api: string, result: object | undefined): object
  failure(api: string, failure: Failure, versions: Versions): Record<string, unknown>
  /** What a sync API throws. */
  thrown(api: string, failure: Failure, versions: Versions): Error
  badOption(problem: OptionProblem): Failure
  aborted(api: string): Failure
  timedOut(api: string): Failure
  offline(api: string): Failure
  /** Whether an async API (a task API) returns a promise. */
  returnsPromise(versions: Versions, given: { callbacks: boolean; task: boolean }): boolean
}
