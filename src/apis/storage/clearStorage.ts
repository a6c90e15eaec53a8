import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Removes every key of this app.
 *
 * @example
 * await mpx.clearStorage()
 */
export type ClearStorage = CallContract<'clearStorage', object, Ok>

export const api: Spec<ClearStorage> = { name: 'clearStorage', kind: 'call' }

export const wechat: Row<ClearStorage, Wx> = { since: '1.0.0' }

export const alipay: Row<ClearStorage, My> = { since: '1.0.0' }
