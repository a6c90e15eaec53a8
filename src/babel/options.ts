import type { Platform } from '../types/gate'
import { didYouMean } from './suggest'
import { platforms } from './table'

/** Options of the Babel plugin: `plugins: [['crossmp/babel', { platform: 'alipay' }]]`. */
export interface Options {
  /** The platform this build is for. */
  readonly platform: Platform
  /** The module to look for instead of `'crossmp'`, e.g. a fork published under another name. */
  readonly source?: string
}

const names: readonly string[] = ['platform', 'source']

/** How frameworks and command lines call the same platforms. */
const otherNames: { readonly [name: string]: Platform } = {
  wx: 'wechat',
  weixin: 'wechat',
  weapp: 'wechat',
  'mp-weixin': 'wechat',
  my: 'alipay',
  ali: 'alipay',
  zhifubao: 'alipay',
  'mp-alipay': 'alipay',
}

/** Checks what the user configured. Throws one sentence, without a stack, that says what to write. */
export function readOptions(raw: object): Required<Options> {
  for (const name of Object.keys(raw)) {
    if (!names.includes(name)) {
      throw optionError(`has no option '${name}'.${didYouMean(name, names)}`)
    }
  }
  const { platform, source = 'crossmp' } = raw as { platform?: unknown; source?: unknown }
  if (typeof source !== 'string' || source === '') {
    throw optionError("needs a module name as its option 'source', e.g. 'crossmp'.")
  }
  return { platform: readPlatform(platform), source }
}

function readPlatform(value: unknown): Platform {
  const known = platforms.find((platform) => platform === value)
  if (known !== undefined) return known
  const choice = platforms.map((platform) => `'${platform}'`).join(' or ')
  if (typeof value !== 'string') {
    throw optionError(`needs the option 'platform': ${choice}.`)
  }
  const other = Object.hasOwn(otherNames, value) ? otherNames[value] : undefined
  const hint = other === undefined ? didYouMean(value, platforms) : ` Did you mean '${other}'?`
  throw optionError(`has no platform '${value}', only ${choice}.${hint}`)
}

function optionError(problem: string): Error {
  const error = new Error(`crossmp/babel ${problem}`)
  // The frames of Babel and of this file say nothing to whoever writes the configuration.
  error.stack = `${error.name}: ${error.message}`
  return error
}
