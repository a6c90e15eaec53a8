import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { type IdleDeadline, idle } from './_idle'

export type { IdleDeadline } from './_idle'

export interface IdleOptions {
  /** Milliseconds after which it is called also if there is other work. */
  readonly timeout?: number | undefined
}

/**
 * Calls `callback` when the app has nothing else to do. Returns an id for `cancelIdleCallback`.
 *
 * Alipay and older WeChat versions do not tell when that is: a timer of 1 ms calls back there, and `timeRemaining` counts down from
 * 50 ms.
 *
 * @example
 * mpx.requestIdleCallback(({ timeRemaining }) => timeRemaining() > 10 && prefetch())
 */
export type RequestIdleCallback = SyncContract<
  'requestIdleCallback',
  [callback: (deadline: IdleDeadline) => void, options?: IdleOptions | undefined],
  number
>

export const api: Spec<RequestIdleCallback> = {
  name: 'requestIdleCallback',
  kind: 'sync',
  required: ['callback'],
}

export const alipay: OwnRow<RequestIdleCallback, typeof idle> = {
  since: '1.0.0',
  method: 'requestIdleCallback',
  own: idle,
}

/** Newest first. */
export const wechat: readonly [Row<RequestIdleCallback, Wx>, typeof alipay] = [
  { since: '3.10.0', method: 'requestIdleCallback' },
  alipay,
]
