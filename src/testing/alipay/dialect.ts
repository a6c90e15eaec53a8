import type { Dialect } from '../engine/dialect'
import { type Failure, fail } from '../engine/failure'
import { compareVersions } from '../engine/versions'

const failureOf = (failure: Failure): Record<string, unknown> => {
  const { errno: _, error = 3, ...others } = failure.codes
  return { error, errorMessage: failure.message, ...others }
}

/** Alipay docs, error codes; upload and download report a timeout as 12. */
const timeoutCodes: Record<string, number> = { request: 13, httpRequest: 13, getLocation: 14 }

/** How `my` answers. */
export const dialect: Dialect = {
  success: (_api, result) => ({ ...result }),
  failure: (_api, failure) => failureOf(failure),
  thrown: (_api, failure) => {
    const native = failure.native ?? failureOf(failure)
    return Object.assign(new Error(String(native.errorMessage)), native)
  },
  badOption: ({ option, expected, actual }) =>
    fail(
      expected
        ? `invalid parameter: ${option} should be ${expected}, got ${actual}`
        : `invalid parameter: ${option} is not an option of this API`,
      { error: 2 },
    ),
  aborted: (api) => fail(`${api}:fail abort`, { error: 9 }),
  timedOut: (api) => fail('timeout', { error: timeoutCodes[api] ?? 12 }),
  offline: () => fail('network error', { error: 12 }),
  // Public issues report undefined on old hosts; the 1.x line is simulated without promises.
  returnsPromise: (versions) => compareVersions(versions.baseLibrary, '2.0.0') >= 0,
}
