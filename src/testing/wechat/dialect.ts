import type { Dialect } from '../engine/dialect'
import { type Failure, fail } from '../engine/failure'
import type { OptionProblem } from '../engine/options'
import { supports, type Versions } from '../engine/versions'

const typeNames: Record<string, string> = { arraybuffer: 'ArrayBuffer' }
const capital = (name: string): string =>
  typeNames[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const badOption = ({ option, expected, actual }: OptionProblem): Failure => {
  const why = expected
    ? `parameter.${option} should be ${capital(expected)} instead of ${capital(actual)};`
    : `parameter.${option} is not an option of this API;`
  return fail(`parameter error: ${why}`, { errno: 1001 })
}

/** The name in errMsg: FileSystemManager.access says access. */
const shown = (api: string): string => api.slice(api.lastIndexOf('.') + 1)

/** WeChat typings: `errno` of a failure came with base library 2.24.0. */
const failureOf = (api: string, failure: Failure, versions: Versions): Record<string, unknown> => {
  const { errno, ...others } = failure.codes
  const numbered = errno !== undefined && supports(versions, '2.24.0') ? { errno } : {}
  // Codes of the other platform's spelling are never shown.
  delete others.error
  return { errMsg: `${shown(api)}:fail ${failure.message}`, ...others, ...numbered }
}

/** How `wx` answers. */
export const dialect: Dialect = {
  success: (api, result) => ({ ...result, errMsg: `${shown(api)}:ok` }),
  failure: failureOf,
  thrown: (api, failure, versions) => {
    const native = failure.native ?? failureOf(api, failure, versions)
    return Object.assign(new Error(String(native.errMsg)), native)
  },
  badOption,
  aborted: () => fail('abort'),
  timedOut: () => fail('timeout', { errno: 5 }),
  offline: () => fail('network is down', { errno: 600003 }),
  // WeChat docs: from 2.10.2 a promise, if no callback is given; never from a task API.
  returnsPromise: (versions, { callbacks, task }) =>
    !task && !callbacks && supports(versions, '2.10.2'),
}
