import { assertKeys, isObject, optionError } from './optionErrors'
import type { Targets } from './options'
import { platformNamed } from './platform'
import { written } from './written'

/** How a version has to look. */
interface Form {
  readonly pattern: RegExp
  readonly words: string
}

const three: Form = { pattern: /^\d+\.\d+\.\d+$/, words: "a version such as '2.10.0'" }
const parts: { readonly [part: string]: Form } = {
  base1: { pattern: /^1\.\d+\.\d+$/, words: "a version of the 1.x line such as '1.24.10'" },
  base2: {
    pattern: /^([2-9]|\d\d+)\.\d+\.\d+$/,
    words: "a version of the 2.x line such as '2.4.10'",
  },
  client: three,
}

/** Checks the option `targets`, for the platform at hand and for others. */
export function validateTargets(value: unknown): Targets {
  if (value === undefined) return {}
  if (!isObject(value)) {
    throw optionError("needs an object as its option 'targets', e.g. { wechat: '2.10.0' }.")
  }
  for (const [name, target] of Object.entries(value)) {
    const platform = platformNamed(name, " in its option 'targets'")
    if (platform === 'alipay' && isObject(target)) validateParts(target)
    else validateVersion(target, three, `targets.${platform}`)
  }
  return value
}

function validateParts(target: { readonly [part: string]: unknown }): void {
  assertKeys(target, Object.keys(parts), 'targets.alipay')
  for (const [part, form] of Object.entries(parts)) {
    validateVersion(target[part], form, `targets.alipay.${part}`)
  }
  if (Object.values(target).some((version) => version !== undefined)) return
  throw optionError("needs 'base1', 'base2' or 'client' in its option 'targets.alipay'.")
}

// What is undefined is not stated.
function validateVersion(value: unknown, { pattern, words }: Form, option: string): void {
  if (value === undefined || (typeof value === 'string' && pattern.test(value))) return
  throw optionError(`needs ${words} as its option '${option}', not ${written(value)}.`)
}
