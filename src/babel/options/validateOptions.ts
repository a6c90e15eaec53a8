import { didYouMean } from '../../didYouMean'
import { printReport } from '../reports/printReport'
import { isStandIn, validateGlobals } from './globals'
import { validateImports } from './imports'
import { minimumOf } from './minimum'
import { nativeOf } from './native'
import { optionError } from './optionErrors'
import type { Options, Settings } from './options'
import { validatePlatform } from './platform'
import { validateProduction } from './production'
import { validateReports } from './reports'
import { validateTargets } from './targets'
import type { ToolOptions } from './toolOptions'
import { written } from './written'

const names: readonly string[] = [
  'platform',
  'source',
  'targets',
  'reports',
  'onReport',
  'globals',
  'imports',
  'natives',
  'production',
]

// Not for users, who are told of none of them.
const ofTools: readonly string[] = ['onError', 'isStrict']

/**
 * Checks what the user configured. Throws one sentence, without a stack, that says what to write.
 *
 * @param isProduction what Babel's env says, if the options do not
 */
export function validateOptions(raw: object, isProduction = false): Settings {
  for (const name of Object.keys(raw)) {
    if (!names.includes(name) && !ofTools.includes(name)) {
      throw optionError(`has no option '${name}'.${didYouMean(name, names)}`)
    }
  }
  const { source = 'crossmp', onReport = printReport, ...others }: Raw = raw
  const { onError, isStrict }: ToolOptions = raw
  if (typeof source !== 'string' || source === '') {
    throw optionError("needs a module name as its option 'source', e.g. 'crossmp'.")
  }
  if (typeof onReport !== 'function') {
    throw optionError(`needs a function as its option 'onReport', not ${written(onReport)}.`)
  }
  const platform = validatePlatform(others.platform)
  const stated = validateTargets(others.targets)[platform]
  const globals = validateGlobals(others.globals)
  return {
    platform,
    source,
    minimum: stated && minimumOf(platform, stated, isStrict),
    levels: validateReports(others.reports),
    globals: globals.filter((name) => isStandIn(name, platform)),
    native: nativeOf(others.natives, globals, platform),
    imports: validateImports(others.imports),
    production: validateProduction(others.production ?? isProduction),
    onReport: onReport as Settings['onReport'],
    onError,
  }
}
type Raw = { readonly [K in keyof Options]?: unknown }
