import { closest } from '../../didYouMean'
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

/** The platform that an unknown name most likely stands for: one that frameworks call so, else one that is spelt alike. */
export const platformMeant = (name: string): string | undefined =>
  platforms.find((platform) => records[platform].aliases.includes(name)) ?? closest(name, platforms)

/** Throws where there is no platform of this name; `where` says in which option it stands. */
export function platformNamed(name: string, where = ''): Platform {
  const known = platforms.find((platform) => platform === name)
  if (known !== undefined) return known
  const meant = platformMeant(name)
  const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`
  throw optionError(`has no platform '${name}'${where}, only ${choiceOf(platforms)}.${hint}`)
}
