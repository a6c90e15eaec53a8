import { askNow } from '../../core/askNow'
import { has } from '../../core/native'
import type { Native } from '../../core/row'

/** The ads of the host at hand, by their units: Alipay refuses a second one. */
const held: { host?: unknown; ads: { [adUnitId: string]: Native } } = { ads: {} }

/** The ad of a unit, made when it is first asked for. */
export function adOf(host: object, adUnitId: string): Native {
  if (held.host !== host) Object.assign(held, { host, ads: {} })
  const { ads } = held
  return ads[adUnitId] || (ads[adUnitId] = make(host as Native, adUnitId))
}

/** The typings have a text for an argument, apps give an object. */
function make(host: Native, adUnitId: string): Native {
  const ask = (given: unknown): Native => Object(askNow(host, 'createRewardedAd', [given]))
  const ad = ask({ adUnitId })
  return has(ad, 'load') ? ad : ask(adUnitId)
}

export const unitOf = (ad: Native): string =>
  Object.keys(held.ads).find((adUnitId) => held.ads[adUnitId] === ad) || ''

export function forget(ad: Native): void {
  delete held.ads[unitOf(ad)]
}
