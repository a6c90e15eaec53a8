import { didYouMean } from '../../didYouMean'
import { type FrameworkModule, frameworkModules } from '../frameworks/index'
import { choiceOf, optionError } from './optionErrors'
import { written } from './written'

const names: readonly string[] = Object.keys(frameworkModules)

/** Checks the option `imports`. */
export function validateImports(value: unknown): readonly FrameworkModule[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    throw optionError(
      `needs a list as its option 'imports', e.g. ['@tarojs/taro'], not ${written(value)}.`,
    )
  }
  for (const name of value) {
    if (names.includes(name)) continue
    const hint = typeof name === 'string' ? didYouMean(name, names) : ''
    throw optionError(
      `has no ${written(name)} in its option 'imports', only ${choiceOf(names)}.${hint}`,
    )
  }
  return value
}
