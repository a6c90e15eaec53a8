import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { PageNotFoundPayload } from './onPageNotFound'

/**
 * Removes one listener of `onPageNotFound`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offPageNotFound(listener)
 */
export type OffPageNotFound = EventContract<'offPageNotFound', PageNotFoundPayload> &
  Generic<(listener?: Listener<PageNotFoundPayload>) => void>

export const api: Spec<OffPageNotFound> & { readonly off: string } = {
  name: 'offPageNotFound',
  kind: 'event',
  off: 'onPageNotFound',
}

export const wechat: Row<OffPageNotFound, Wx> = { since: '2.1.2', method: 'onPageNotFound' }

export const alipay: Row<OffPageNotFound, My> = {
  since: { base2: '2.7.2' },
  method: 'onPageNotFound',
}
