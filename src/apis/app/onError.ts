import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toErrorPayload } from './_error'

export interface ErrorPayload {
  /** What was thrown, in words. On WeChat with the stack. */
  message: string
  /** Where it was thrown. Absent where the host does not tell. */
  stack?: string
}

/**
 * Calls `listener` with an error that nobody caught. Remove it with `offError`.
 *
 * It is called beside `App.onError`. What a listener of yours throws comes here too.
 *
 * @example
 * mpx.onError(({ message, stack }) => report(message, stack))
 */
export type OnError = EventContract<'onError', ErrorPayload>

export const api: Spec<OnError> = { name: 'onError', kind: 'event' }

export const wechat: Row<OnError, Wx> = {
  since: '2.1.2',
  method: 'onError',
  off: 'offError',
  event: toErrorPayload,
}

export const alipay: Row<OnError, My> = {
  since: { base1: '1.21.0', client: '10.1.75' },
  method: 'onError',
  off: 'offError',
  event: toErrorPayload,
}

/** Gates of results, which no call needs. */
export const since: Since<OnError> = { alipay: { results: { stack: { base2: '2.7.4' } } } }
