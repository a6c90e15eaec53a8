import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { idle } from './_idle'

/**
 * Cancels a callback of `requestIdleCallback` that has not been called yet.
 *
 * @example
 * const id = mpx.requestIdleCallback(prefetch)
 * mpx.cancelIdleCallback(id)
 */
export type CancelIdleCallback = SyncContract<'cancelIdleCallback', [id: number], void>

export const api: Spec<CancelIdleCallback> = {
  name: 'cancelIdleCallback',
  kind: 'sync',
  required: ['id'],
}

export const alipay: OwnRow<CancelIdleCallback, typeof idle> = {
  since: '1.0.0',
  method: 'cancelIdleCallback',
  own: idle,
}

/** Newest first. */
export const wechat: readonly [Row<CancelIdleCallback, Wx>, typeof alipay] = [
  { since: '3.10.0', method: 'cancelIdleCallback', result: () => {} },
  alipay,
]
