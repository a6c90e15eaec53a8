import { Ad, type NoAd } from '../engine/ad'
import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { type AsyncApi, asyncApi, type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

/** Alipay docs: error codes of ads. */
const noAd: NoAd = {
  none: () => fail('没有广告', { error: 61000 }),
  notLoaded: () => fail('广告状态错误', { error: 61101 }),
}

const doing = (act: () => void): AsyncApi =>
  asyncApi({
    run: () => {
      act()
      return undefined
    },
  })

const membersOf = (ad: Ad): Natives => ({
  load: doing(() => ad.load()),
  show: doing(() => ad.show()),
  destroy: doing(() => {
    ad.isDestroyed = true
  }),
})

/** Alipay docs: a second ad of a unit is refused. Apps give an object, the typings have a text. */
const rewarded = (kernel: Kernel): Natives => {
  const made = new Map<unknown, Ad>()
  return {
    createRewardedAd: syncApi({
      run: (given) => {
        const { adUnitId } = Object(given) as { adUnitId?: unknown }
        const unit = adUnitId ?? given
        if (made.get(unit)?.isDestroyed === false) throw fail('广告单元重复', { error: 61003 })
        const ad = new Ad(kernel, noAd)
        made.set(unit, ad)
        return objectOf(kernel, alipayTables, 'RewardedAd', membersOf(ad), ad.listeners)
      },
    }),
  }
}

const interstitial = (kernel: Kernel): Natives => ({
  createInterstitialAd: syncApi({
    run: () => {
      const ad = new Ad(kernel, noAd)
      const { load, show } = membersOf(ad) as { load: AsyncApi; show: AsyncApi }
      return objectOf(kernel, alipayTables, 'InterstitialAd', { load, show }, ad.listeners)
    },
  }),
})

export const ads = (kernel: Kernel): Natives => ({ ...rewarded(kernel), ...interstitial(kernel) })
