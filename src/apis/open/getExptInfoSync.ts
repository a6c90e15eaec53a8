import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

/** Values of parameters, by their names. */
export interface ExptInfo {
  [parameter: string]: string
}

/**
 * Gets what experiments of We Analysis say for this user, at once. WeChat only.
 *
 * @example
 * if (mpx.is('wechat')) {
 *   const { buttonColor = 'green' } = mpx.getExptInfoSync(['buttonColor'])
 * }
 */
export type GetExptInfoSync = SyncContract<
  'getExptInfoSync',
  [parameters?: readonly string[] | undefined],
  ExptInfo
>

export const api: Spec<GetExptInfoSync> = { name: 'getExptInfoSync', kind: 'sync' }

export const wechat: Row<GetExptInfoSync, Wx> = { since: '2.17.0', method: 'getExptInfoSync' }
