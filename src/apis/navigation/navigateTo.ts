import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { refusePage } from './_page'

/** Talks between two pages. Pages get theirs from `this.getOpenerEventChannel()`. */
export interface EventChannel {
  /** Calls the listeners of an event. */
  emit(event: string, ...args: unknown[]): void
  /** Adds a listener. */
  on(event: string, listener: (...args: never[]) => void): void
  /** Adds a listener for one time. */
  once(event: string, listener: (...args: never[]) => void): void
  /** Removes a listener, or all of an event. */
  off(event: string, listener?: (...args: never[]) => void): void
}

export interface NavigateToOptions {
  /** Path of a page, with its query: `'/pages/item/item?id=7'`. */
  readonly url: string
  /** Listeners of what the opened page emits on its channel. */
  readonly events?: { readonly [event: string]: (...args: never[]) => void } | undefined
  /** How the page comes in. A hint. */
  readonly routeType?: string | undefined
  /** Options of `routeType`. A hint. */
  readonly routeConfig?: object | undefined
  /** Parameters of `routeType`. A hint. */
  readonly routeOptions?: object | undefined
}

export interface NavigateToResult extends Ok {
  /** The channel to the opened page. Absent where the host has none. */
  eventChannel?: EventChannel
}

/**
 * Opens a page on top of this one. `navigateBack` returns.
 *
 * A page of the tab bar is opened by `switchTab`. Alipay opens one here too, without its tab bar; WeChat fails.
 *
 * Fails with kind `not-found` (no such page), `quota` (ten pages are open), `argument`.
 *
 * @example
 * const { eventChannel } = await mpx.navigateTo({ url: '/pages/item/item?id=7' })
 * eventChannel?.emit('item', { id: 7 })
 */
export type NavigateTo = CallContract<'navigateTo', NavigateToOptions, NavigateToResult>

export const api: Spec<NavigateTo> = { name: 'navigateTo', kind: 'call', required: { url: true } }

export const wechat: Row<NavigateTo, Wx> = {
  since: '1.0.0',
  recover: refusePage,
  result: ({ eventChannel }) => toChannel(eventChannel),
}

export const alipay: Row<NavigateTo, My> = {
  since: '1.0.0',
  recover: refusePage,
  params: {
    events: { base2: '2.7.7' },
    routeType: false,
    routeConfig: false,
    routeOptions: false,
  },
  options: ({ url, events }) => (events ? { url, events } : { url }),
  result: ({ eventChannel }) => toChannel(eventChannel),
}

export const since: Since<NavigateTo> = {
  alipay: { results: { eventChannel: { base2: '2.7.7' } } },
}

const toChannel = (eventChannel?: unknown): { eventChannel?: EventChannel } =>
  eventChannel ? { eventChannel: eventChannel as EventChannel } : {}
