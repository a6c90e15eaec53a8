import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toInfo } from './_storage'

/** What is stored, and how much room it takes. */
export interface StorageInfo {
  /** Every key there is. */
  keys: string[]
  /** Room taken, in kB. */
  currentSize: number
  /** Room there is, in kB. */
  limitSize: number
}

export interface GetStorageInfoResult extends Ok, StorageInfo {}

/**
 * Tells what is stored, and how much room it takes: `keys`, `currentSize` and `limitSize` in kB.
 *
 * @example
 * const { keys, currentSize, limitSize } = await mpx.getStorageInfo()
 */
export type GetStorageInfo = CallContract<'getStorageInfo', object, GetStorageInfoResult>

export const api: Spec<GetStorageInfo> = { name: 'getStorageInfo', kind: 'call' }

export const wechat: Row<GetStorageInfo, Wx> = { since: '1.0.0', result: toInfo }

export const alipay: Row<GetStorageInfo, My> = { since: '1.0.0', result: toInfo }
