import { assertKeys, choiceOf, isObject, optionError } from './optionErrors'
import type { Levels } from './options'
import { written } from './written'

const levels: readonly string[] = ['off', 'warn', 'error']
const defaults: Levels = {
  unsupported: 'warn',
  version: 'warn',
  option: 'warn',
  whole: 'warn',
  native: 'warn',
  unknown: 'warn',
  configuration: 'warn',
}

/** Checks the option `reports`; a kind that is left out warns. */
export function validateReports(value: unknown): Levels {
  if (value === undefined) return defaults
  if (!isObject(value)) {
    throw optionError("needs an object as its option 'reports', e.g. { version: 'error' }.")
  }
  assertKeys(value, Object.keys(defaults), 'reports')
  const stated = Object.entries(value).filter(([, level]) => level !== undefined)
  for (const [kind, level] of stated) {
    if (levels.some((each) => each === level)) continue
    throw optionError(
      `needs ${choiceOf(levels)} as its option 'reports.${kind}', not ${written(level)}.`,
    )
  }
  return { ...defaults, ...Object.fromEntries(stated) }
}
