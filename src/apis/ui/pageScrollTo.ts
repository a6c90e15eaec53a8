import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface PageScrollToOptions {
  /** Where to, in px from the top of the page. It comes before `selector`. */
  readonly scrollTop?: number | undefined
  /** Where to: the element that this finds. Alipay finds none inside components: it has no `>>>`. Refused where the host lacks it. */
  readonly selector?: string | undefined
  /** How far below what `selector` finds, in px. Refused where the host lacks it. */
  readonly offsetTop?: number | undefined
  /** Milliseconds. Default 300, on every platform. A hint. */
  readonly duration?: number | undefined
}

/**
 * Scrolls this page to a place or to an element. It scrolls the page alone, not what scrolls inside it.
 *
 * Fails with kind `argument` (neither `scrollTop` nor `selector`), and `version` if the host lacks `selector` or `offsetTop`.
 *
 * @example
 * await mpx.pageScrollTo({ scrollTop: 0 })
 */
export type PageScrollTo = CallContract<'pageScrollTo', PageScrollToOptions, Ok>

export const api: Spec<PageScrollTo> = {
  name: 'pageScrollTo',
  kind: 'call',
  essential: { selector: '', offsetTop: 0 },
}

export const wechat: Row<PageScrollTo, Wx> = {
  since: '1.4.0',
  params: { offsetTop: '2.23.1', selector: '2.7.3' },
  needs: [['scrollTop', 'selector']],
}

const later = { base1: '1.20.0', base2: '2.6.0' } as const

export const alipay: Row<PageScrollTo, My> = {
  since: '1.0.0',
  params: { duration: later, offsetTop: { base2: '2.8.0' }, selector: later },
  // The host's own default is 0.
  options: (options) => Object.assign({ duration: 300 }, options),
  needs: [['scrollTop', 'selector']],
}
