import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Callbacks, FactoryContract, Listener, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type AdErrorEvent, alipayCodes, promised, toError, wechatFailure } from './_ads'

export interface CreateInterstitialAdOptions {
  /** The unit, from the console of the platform. */
  readonly adUnitId: string
}

/** An ad that covers the page. It is loaded when it is made, and again when it is closed. */
export interface InterstitialAd {
  /** Loads an ad. */
  load(options?: Callbacks<Ok>): Promise<Ok>
  /** Shows the ad that is loaded. The host refuses it where the last one was shown only just before. */
  show(options?: Callbacks<Ok>): Promise<Ok>
  /** Frees what it holds. */
  destroy(): void
  /** An ad is there to be shown. */
  onLoad(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offLoad(listener?: Listener<object>): void
  /** There is none. */
  onError(listener: Listener<AdErrorEvent>): () => void
  /** Removes one listener, or all. */
  offError(listener?: Listener<AdErrorEvent>): void
  /** The user has closed it. */
  onClose(listener: Listener<object>): () => void
  /** Removes one listener, or all. */
  offClose(listener?: Listener<object>): void
}

/**
 * Returns an ad that covers the page.
 *
 * No document says from when Alipay has this. Ask `mpx.canIUse('createInterstitialAd')`.
 *
 * Its calls fail with kind `not-found` (no ad at the moment), `network`, `timeout` (Alipay), `argument`, `denied` (the unit may not show any).
 *
 * @example
 * const ad = mpx.createInterstitialAd({ adUnitId: 'adunit-0123' })
 * ad.onClose(nextLevel)
 * await ad.show().catch(nextLevel)
 */
export type CreateInterstitialAd = FactoryContract<
  'createInterstitialAd',
  [options: CreateInterstitialAdOptions],
  InterstitialAd
>

export const api: Spec<CreateInterstitialAd> = {
  name: 'createInterstitialAd',
  kind: 'factory',
  required: ['options'],
  methods: { load: {}, show: {}, destroy: [] },
  events: { Load: true, Error: true, Close: true },
}

const destroy = { result: () => {} }

export const wechat: Row<CreateInterstitialAd, Wx> = {
  since: '2.6.0',
  method: 'createInterstitialAd',
  methods: {
    load: promised('load', wechatFailure),
    show: promised('show', wechatFailure),
    destroy,
  },
}

const bare = { event: () => ({}) }

export const alipay: Row<CreateInterstitialAd, My> = {
  since: 'unknown',
  method: 'createInterstitialAd',
  errors: alipayCodes,
  methods: {
    load: promised('load'),
    show: promised('show'),
    destroy,
  },
  events: { Load: bare, Error: { event: toError }, Close: bare },
}
