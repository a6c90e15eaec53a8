import { records } from '../../platforms/index'
import type { Form, Numbering } from '../../types/platform'
import type { Targets } from './index'
import { platformNamed } from './platform'
import { checkKeys, choiceOf, isObject, optionError, written } from './refuse'

const three: Form = { pattern: /^\d+\.\d+\.\d+$/, words: "a version such as '2.10.0'" }

/** Checks the option `targets`, for the platform at hand and for others. */
export function readTargets(value: unknown): Targets {
  if (value === undefined) return {}
  if (!isObject(value)) {
    throw optionError("needs an object as its option 'targets', e.g. { wechat: '2.10.0' }.")
  }
  for (const [name, target] of Object.entries(value)) {
    const platform = platformNamed(name, " in its option 'targets'")
    const { parts } = records[platform].numbering
    if (Object.keys(parts).length > 0 && isObject(target))
      checkParts(target, parts, `targets.${platform}`)
    else check(target, three, `targets.${platform}`)
  }
  return value
}

function checkParts(
  target: { readonly [part: string]: unknown },
  parts: Numbering['parts'],
  option: string,
): void {
  const names = Object.keys(parts)
  checkKeys(target, names, option)
  for (const [part, form] of Object.entries(parts)) check(target[part], form, `${option}.${part}`)
  if (Object.values(target).some((version) => version !== undefined)) return
  throw optionError(`needs ${choiceOf(names)} in its option '${option}'.`)
}

// What is undefined is not stated.
function check(value: unknown, { pattern, words }: Form, option: string): void {
  if (value === undefined || (typeof value === 'string' && pattern.test(value))) return
  throw optionError(`needs ${words} as its option '${option}', not ${written(value)}.`)
}
