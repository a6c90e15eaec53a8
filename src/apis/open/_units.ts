import { askNow } from '../../core/askNow'
import { has } from '../../core/native'
import type { Native } from '../../core/row'
import { type Made, madeBy } from '../_made'

/** By their units, of which Alipay refuses a second ad. */
const made: Made = { objects: {} }

/** The ad of a unit, made when it is first asked for. */
export function adOf(host: object, adUnitId: string): Native {
  const ads = madeBy(host, made)
  return ads[adUnitId] || (ads[adUnitId] = make(host as Native, adUnitId))
}

/** The typings have a text for an argument, apps give an object. */
function make(host: Native, adUnitId: string): Native {
  const ask = (given: unknown): Native => Object(askNow(host, 'createRewardedAd', [given]))
  const ad = ask({ adUnitId })
  return has(ad, 'load') ? ad : ask(adUnitId)
}

export const unitOf = (ad: Native): string =>
  Object.keys(made.objects).find((adUnitId) => made.objects[adUnitId] === ad) || ''

export function forget(ad: Native): void {
  delete made.objects[unitOf(ad)]
}
