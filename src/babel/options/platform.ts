import { didYouMean } from '../../didYouMean'
import { platforms, records } from '../../platforms/index'
import type { Platform } from '../../types/gate'
import { choiceOf, optionError } from './optionErrors'

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
  const other = platforms.find((platform) => records[platform].aliases.includes(name))
  const hint = other === undefined ? didYouMean(name, platforms) : ` Did you mean '${other}'?`
  throw optionError(`has no platform '${name}'${where}, only ${choiceOf(platforms)}.${hint}`)
}
