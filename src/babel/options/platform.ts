import type { Platform } from '../../types/gate'
import { didYouMean } from '../didYouMean'
import { platforms } from '../libraryNames'
import { choiceOf, optionError } from './optionErrors'

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

/** Checks the option `platform`. */
export function validatePlatform(value: unknown): Platform {
  if (typeof value !== 'string') {
    throw optionError(`needs the option 'platform': ${choiceOf(platforms)}.`)
  }
  return platformNamed(value)
}

/** Throws where there is no platform of this name; `where` says in which option it stands. */
export function platformNamed(name: string, where = ''): Platform {
  const known = platforms.find((platform) => platform === name)
  if (known !== undefined) return known
  const other = Object.hasOwn(otherNames, name) ? otherNames[name] : undefined
  const hint = other === undefined ? didYouMean(name, platforms) : ` Did you mean '${other}'?`
  throw optionError(`has no platform '${name}'${where}, only ${choiceOf(platforms)}.${hint}`)
}
