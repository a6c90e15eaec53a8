import { Ad, type NoAd } from '../engine/ad'
import { objectOf } from '../engine/define'
import { fail } from '../engine/failure'
import { asyncApi, type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

/** WeChat docs: error codes of ads. */
const noAd: NoAd = {
  none: () => fail('no advertisement', { errCode: 1004 }),
  notLoaded: () => fail('the advertisement is not loaded', { errCode: 1003 }),
}

/** WeChat docs: both promise, and call nothing back. */
const membersOf = (ad: Ad): Natives => ({
  load: promising(() => ad.load()),
  show: promising(() => ad.show()),
  destroy: syncApi({
    run: () => {
      ad.isDestroyed = true
    },
  }),
})

const promising = (act: () => void) =>
  asyncApi({
    promise: 'only',
    run: () => {
      act()
      return undefined
    },
  })

/** WeChat docs, wx.createRewardedVideoAd: one a unit, unless several are asked for. */
const rewarded = (kernel: Kernel): Natives => {
  const made = new Map<unknown, { ad: Ad; object: object }>()
  const make = (): { ad: Ad; object: object } => {
    const ad = new Ad(kernel, noAd)
    const object = objectOf(kernel, wechatTables, 'RewardedVideoAd', membersOf(ad), ad.listeners)
    return { ad, object }
  }
  return {
    createRewardedVideoAd: syncApi({
      run: (options) => {
        const { adUnitId, multiton } = options as { adUnitId: string; multiton?: boolean }
        const held = made.get(adUnitId)
        if (held && !held.ad.isDestroyed && !multiton) return held.object
        const one = make()
        made.set(adUnitId, one)
        return one.object
      },
    }),
  }
}

const interstitial = (kernel: Kernel): Natives => ({
  createInterstitialAd: syncApi({
    run: () => {
      const ad = new Ad(kernel, noAd)
      return objectOf(kernel, wechatTables, 'InterstitialAd', membersOf(ad), ad.listeners)
    },
  }),
})

export const ads = (kernel: Kernel): Natives => ({ ...rewarded(kernel), ...interstitial(kernel) })
