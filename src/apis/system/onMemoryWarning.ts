import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface MemoryWarningPayload {
  /** TODO: what it is, and its unit. */
  level: 5 | 10 | 15
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * mpx.onMemoryWarning((payload) => TODO)
 */
export type OnMemoryWarning = EventContract<'onMemoryWarning', MemoryWarningPayload>

export const api: Spec<OnMemoryWarning> = { name: 'onMemoryWarning', kind: 'event' }

export const wechat: Row<OnMemoryWarning, Wx> = { since: '2.0.2', method: 'onMemoryWarning' }

export const alipay: Row<OnMemoryWarning, My> = {
  since: { base1: '1.11.0', client: '10.1.35' },
  method: 'onMemoryWarning',
}

/** Gates of results, which no call needs. */
export const since: Since<OnMemoryWarning> = {
  alipay: { results: { level: { client: '10.1.35' } } },
}
