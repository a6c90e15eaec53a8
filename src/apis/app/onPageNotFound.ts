import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface PageNotFoundPayload {
  /** Path of the page that is missing. */
  path: string
  /** Its query. */
  query: { [name: string]: string }
  /** Whether the mini-program was opened at that page. */
  isEntryPage: boolean
}

/**
 * Calls `listener` when the mini-program is opened at a page that it does not have. Remove it with `offPageNotFound`.
 *
 * A missing page that your own code navigates to is a failure of that call instead. Redirect at once in the listener: later, the host shows a page of its own.
 *
 * @example
 * mpx.onPageNotFound(() => mpx.redirectTo({ url: '/pages/index/index' }))
 */
export type OnPageNotFound = EventContract<'onPageNotFound', PageNotFoundPayload>

export const api: Spec<OnPageNotFound> = { name: 'onPageNotFound', kind: 'event' }

export const wechat: Row<OnPageNotFound, Wx> = {
  since: '2.1.2',
  method: 'onPageNotFound',
  off: 'offPageNotFound',
}

export const alipay: Row<OnPageNotFound, My> = {
  since: { base2: '2.7.2' },
  method: 'onPageNotFound',
  off: 'offPageNotFound',
}
