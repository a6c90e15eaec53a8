import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { MemoryWarningPayload } from './onMemoryWarning'

/**
 * Removes one listener of `onMemoryWarning`, or all.
 *
 * @example
 * mpx.offMemoryWarning()
 */
export type OffMemoryWarning = EventContract<'offMemoryWarning', MemoryWarningPayload> &
  Generic<(listener?: Listener<MemoryWarningPayload>) => void>

export const api: Spec<OffMemoryWarning> & { readonly off: string } = {
  name: 'offMemoryWarning',
  kind: 'event',
  off: 'onMemoryWarning',
}

export const wechat: Row<OffMemoryWarning, Wx> = { since: '2.0.2', method: 'onMemoryWarning' }

export const alipay: Row<OffMemoryWarning, My> = {
  since: { base1: '1.11.0', client: '10.1.35' },
  method: 'onMemoryWarning',
}

/** Gates of the payload, which no call needs. */
export const since: Since<OffMemoryWarning> = {
  alipay: { results: { level: { client: '10.1.35' } } },
}
