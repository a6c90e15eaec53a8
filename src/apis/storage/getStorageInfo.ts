import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toInfo } from './_storage'

/** The keys in storage, and the space they take. */
export interface StorageInfo {
  /** Every key. */
  keys: string[]
  /** Space taken, in kB. */
  currentSize: number
  /** Total space, in kB. */
  limitSize: number
}

export interface GetStorageInfoResult extends Ok, StorageInfo {}

/**
 * Gets the keys in storage, and the space taken and available: `keys`, `currentSize` and `limitSize` in kB.
 *
 * @example
 * const { keys, currentSize, limitSize } = await mpx.getStorageInfo()
 */
export type GetStorageInfo = CallContract<'getStorageInfo', object, GetStorageInfoResult>

export const api: Spec<GetStorageInfo> = { name: 'getStorageInfo', kind: 'call' }

export const wechat: Row<GetStorageInfo, Wx> = { since: '1.0.0', result: toInfo }

export const alipay: Row<GetStorageInfo, My> = { since: '1.0.0', result: toInfo }
