import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface MemoryWarningPayload {
  /** How serious it is, on Android: 5 moderate, 10 low, 15 critical. */
  level?: number
}

/**
 * Calls `listener` when the device runs short of memory. Remove it with `offMemoryWarning`.
 *
 * @example
 * mpx.onMemoryWarning(({ level }) => show(`Memory is short: ${level}`))
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
