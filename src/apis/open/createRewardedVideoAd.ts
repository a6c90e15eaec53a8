import type { Native } from '../../core/row'
import { swallow } from '../../core/swallow'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Callbacks, FactoryContract, Listener, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import {
  type AdErrorEvent,
  alipayCodes,
  type LoadAdEvent,
  promised,
  toError,
  wechatFailure,
} from './_ads'
import { adOf, forget, unitOf } from './_units'

export type { AdErrorEvent, LoadAdEvent } from './_ads'

export interface CreateRewardedVideoAdOptions {
  /** The unit, from the console of the platform. */
  readonly adUnitId: string
  /** WeChat only: whether each call makes another object for the unit. Default false. */
  readonly multiton?: boolean | undefined
  /** WeChat only: whether no page to share takes the place of an ad that is not there. Default false. */
  readonly disableFallbackSharePage?: boolean | undefined
}

export interface CloseRewardedVideoAdEvent {
  /** Whether the user has watched it to the end: then comes the reward. */
  isEnded: boolean
}

/** A video that the user watches for a reward. It is loaded when it is made, and again when it is closed. */
export interface RewardedVideoAd {
  /** Loads an ad. */
  load(options?: Callbacks<Ok>): Promise<Ok>
  /** Shows the ad that is loaded. */
  show(options?: Callbacks<Ok>): Promise<Ok>
  /** Frees what it holds. The next `createRewardedVideoAd` makes another one. */
  destroy(): void
  /** An ad is there to be shown. */
  onLoad(listener: Listener<LoadAdEvent>): () => void
  /** Removes one listener, or all. */
  offLoad(listener?: Listener<LoadAdEvent>): void
  /** There is none. */
  onError(listener: Listener<AdErrorEvent>): () => void
  /** Removes one listener, or all. */
  offError(listener?: Listener<AdErrorEvent>): void
  /** The user has closed it. */
  onClose(listener: Listener<CloseRewardedVideoAdEvent>): () => void
  /** Removes one listener, or all. */
  offClose(listener?: Listener<CloseRewardedVideoAdEvent>): void
}

/**
 * Returns the ad of a unit. There is one a unit: each call returns the same, so add a listener once.
 *
 * Its calls fail with kind `not-found` (no ad at the moment), `network`, `timeout` (Alipay), `argument`, `denied` (the unit may not show any).
 *
 * @example
 * const ad = mpx.createRewardedVideoAd({ adUnitId: mpx.is('wechat') ? 'adunit-0123' : 'ad_tiny_0123' })
 * ad.onClose(({ isEnded }) => isEnded && reward())
 * await ad.show().catch(() => ad.load().then(() => ad.show()))
 */
export type CreateRewardedVideoAd = FactoryContract<
  'createRewardedVideoAd',
  [options: CreateRewardedVideoAdOptions],
  RewardedVideoAd
>

export const api: Spec<CreateRewardedVideoAd> = {
  name: 'createRewardedVideoAd',
  kind: 'factory',
  required: ['options'],
  methods: { load: {}, show: {}, destroy: [] },
  events: { Load: true, Error: true, Close: true },
}

// Old versions, which tell nothing, let nobody leave before the end.
const toClosed = ({ isEnded = true }: { isEnded?: unknown }) => ({ isEnded: !!isEnded })

export const wechat: Row<CreateRewardedVideoAd, Wx> = {
  since: '2.0.4',
  method: 'createRewardedVideoAd',
  methods: {
    load: promised('load', wechatFailure),
    show: promised('show', wechatFailure),
    destroy: { result: () => {} },
  },
  events: { Close: { event: toClosed } },
}

const ofUnit = (ad: Native) => ({ adUnitId: unitOf(ad) })

export const alipay: Row<CreateRewardedVideoAd, My, 'createRewardedAd'> = {
  since: 'unknown',
  method: 'createRewardedAd',
  errors: alipayCodes,
  call: (host, [{ adUnitId }]) => adOf(host, adUnitId),
  methods: {
    load: promised('load', undefined, ofUnit),
    show: promised('show', undefined, ofUnit),
    destroy: {
      call(ad: Native & { destroy(options: object): unknown }) {
        swallow(ad.destroy(ofUnit(ad)))
        forget(ad)
      },
    },
  },
  events: { Load: { event: () => ({}) }, Error: { event: toError }, Close: { event: toClosed } },
}
