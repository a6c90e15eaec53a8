import { runCallback } from '../../core/runCallback'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/**
 * Calls `callback` after the code that runs now, `setData` of components included.
 *
 * Alipay and older WeChat versions have no such function: a promise calls back there.
 *
 * @example
 * show('first')
 * mpx.nextTick(() => show('then'))
 */
export type NextTick = SyncContract<'nextTick', [callback: () => void], void>

export const api: Spec<NextTick> = { name: 'nextTick', kind: 'sync', required: ['callback'] }

const own = {
  nextTick(callback: () => void): void {
    Promise.resolve().then(() => runCallback(callback, undefined))
  },
}
export const alipay: OwnRow<NextTick, typeof own> = {
  since: '1.0.0',
  method: 'nextTick',
  own,
}

/** Newest first. */
export const wechat: readonly [Row<NextTick, Wx>, typeof alipay] = [
  { since: '2.2.3', method: 'nextTick', result: () => {} },
  alipay,
]
