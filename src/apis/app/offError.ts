import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { ErrorPayload } from './onError'

/**
 * Removes one listener of `onError`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offError(listener)
 */
export type OffError = EventContract<'offError', ErrorPayload> &
  Generic<(listener?: Listener<ErrorPayload>) => void>

export const api: Spec<OffError> & { readonly off: string } = {
  name: 'offError',
  kind: 'event',
  off: 'onError',
}

export const wechat: Row<OffError, Wx> = { since: '2.1.2', method: 'onError' }

export const alipay: Row<OffError, My> = {
  since: { base1: '1.21.0', client: '10.1.75' },
  method: 'onError',
}

/** Gates of results, which no call needs. */
export const since: Since<OffError> = { alipay: { results: { stack: { base2: '2.7.4' } } } }
