import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Leaves the mini-program. Call it in the handler of a tap, before anything asynchronous.
 *
 * Fails with kind `denied` (no tap, Alipay).
 *
 * @example
 * await mpx.exitMiniProgram()
 */
export type ExitMiniProgram = CallContract<'exitMiniProgram', object, Ok>

export const api: Spec<ExitMiniProgram> = { name: 'exitMiniProgram', kind: 'call' }

export const wechat: Row<ExitMiniProgram, Wx> = { since: '2.17.3' }

export const alipay: Row<ExitMiniProgram, My> = {
  since: { base2: '2.7.15' },
  // Alipay docs: my.exitMiniProgram. The user tapped nothing.
  errors: { 5: 'denied' },
}
