import { records } from '../../platforms/index'
import type { Form, Numbering } from '../../types/platform'
import { assertKeys, choiceOf, isObject, optionError } from './optionErrors'
import type { Targets } from './options'
import { platformNamed } from './platform'
import { written } from './written'

const three: Form = { pattern: /^\d+\.\d+\.\d+$/, words: "a version such as '2.10.0'" }

/** Checks the option `targets`, for the platform at hand and for others. */
export function validateTargets(value: unknown): Targets {
  if (value === undefined) return {}
  if (!isObject(value)) {
    throw optionError("needs an object as its option 'targets', e.g. { wechat: '2.10.0' }.")
  }
  for (const [name, target] of Object.entries(value)) {
    const platform = platformNamed(name, " in its option 'targets'")
    const { parts } = records[platform].numbering
    if (Object.keys(parts).length > 0 && isObject(target)) {
      validateParts(target, parts, `targets.${platform}`)
    } else validateVersion(target, three, `targets.${platform}`)
  }
  return value
}

function validateParts(
  target: { readonly [part: string]: unknown },
  parts: Numbering['parts'],
  option: string,
): void {
  const names = Object.keys(parts)
  assertKeys(target, names, option)
  for (const [part, form] of Object.entries(parts)) {
    validateVersion(target[part], form, `${option}.${part}`)
  }
  if (Object.values(target).some((version) => version !== undefined)) return
  throw optionError(`needs ${choiceOf(names)} in its option '${option}'.`)
}

// What is undefined is not stated.
function validateVersion(value: unknown, { pattern, words }: Form, option: string): void {
  if (value === undefined || (typeof value === 'string' && pattern.test(value))) return
  throw optionError(`needs ${words} as its option '${option}', not ${written(value)}.`)
}
