import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { LazyLoadErrorPayload } from './onLazyLoadError'

/**
 * Removes one listener of `onLazyLoadError`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offLazyLoadError(listener)
 */
export type OffLazyLoadError = EventContract<'offLazyLoadError', LazyLoadErrorPayload> &
  Generic<(listener?: Listener<LazyLoadErrorPayload>) => void>

export const api: Spec<OffLazyLoadError> & { readonly off: string } = {
  name: 'offLazyLoadError',
  kind: 'event',
  off: 'onLazyLoadError',
}

export const wechat: Row<OffLazyLoadError, Wx> = { since: '2.24.3', method: 'onLazyLoadError' }

export const alipay: Row<OffLazyLoadError, My> = {
  since: { base2: '2.8.1' },
  method: 'onLazyLoadError',
}

/** Gates of results, which no call needs. */
export const since: Since<OffLazyLoadError> = { wechat: { results: { plugin: false } } }
