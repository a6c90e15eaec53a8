import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface NavigateToOptions {
  /** TODO: what it is, and its unit. */
  readonly events?: object | undefined
  /** TODO: what it is, and its unit. */
  readonly routeConfig?: object | undefined
  /** TODO: what it is, and its unit. */
  readonly routeOptions?: object | undefined
  /** TODO: what it is, and its unit. */
  readonly routeType?: string | undefined
  /** TODO: what it is, and its unit. */
  readonly url: string
  /** TODO: what it is, and its unit. */
  readonly withOpenContainer?: object | undefined
}

export interface NavigateToResult extends Ok {
  /** TODO: what it is, and its unit. */
  eventChannel: object
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * await mpx.navigateTo({ url: TODO })
 */
export type NavigateTo = CallContract<'navigateTo', NavigateToOptions, NavigateToResult>

export const api: Spec<NavigateTo> = { name: 'navigateTo', kind: 'call', required: { url: true } }

export const wechat: Row<NavigateTo, Wx> = { since: '1.0.0' }

export const alipay: Row<NavigateTo, My> = {
  since: '1.0.0',
  params: { events: { base2: '2.7.7' } },
}

/** Gates of results, which no call needs. */
export const since: Since<NavigateTo> = {
  alipay: { results: { eventChannel: { base2: '2.7.7' } } },
}
