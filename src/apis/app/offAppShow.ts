import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type EntryOptions, entryResults } from './_entry'

/**
 * Removes one listener of `onAppShow`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offAppShow(listener)
 */
export type OffAppShow = EventContract<'offAppShow', EntryOptions> &
  Generic<(listener?: Listener<EntryOptions>) => void>

export const api: Spec<OffAppShow> & { readonly off: string } = {
  name: 'offAppShow',
  kind: 'event',
  off: 'onAppShow',
}

export const wechat: Row<OffAppShow, Wx> = { since: '2.1.2', method: 'onAppShow' }

export const alipay: Row<OffAppShow, My> = {
  since: { base1: '1.20.0', client: '10.1.68' },
  method: 'onAppShow',
}

/** Gates of results, which no call needs. */
export const since: Since<OffAppShow> = entryResults
