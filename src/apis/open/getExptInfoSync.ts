import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'

/** Values of parameters, by their names. */
export interface ExptInfo {
  [parameter: string]: string
}

/**
 * Gets what experiments of We Analysis say for this user, at once.
 *
 * Alipay has no such experiments: it returns an empty object there.
 *
 * @example
 * const { buttonColor = 'green' } = mpx.getExptInfoSync(['buttonColor'])
 */
export type GetExptInfoSync = SyncContract<
  'getExptInfoSync',
  [parameters?: readonly string[] | undefined],
  ExptInfo
>

export const api: Spec<GetExptInfoSync> = { name: 'getExptInfoSync', kind: 'sync' }

export const wechat: Row<GetExptInfoSync, Wx> = { since: '2.17.0', method: 'getExptInfoSync' }

const own = { getExptInfoSync: (): ExptInfo => ({}) }
export const alipay: OwnRow<GetExptInfoSync, typeof own> = {
  since: '1.0.0',
  method: 'getExptInfoSync',
  own,
}
