import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'
import { toInfo } from './_storage'
import type { StorageInfo } from './getStorageInfo'

/**
 * Gets the keys in storage, and the space taken and available, at once: `keys`, `currentSize` and `limitSize` in kB.
 *
 * @example
 * const { keys, currentSize, limitSize } = mpx.getStorageInfoSync()
 */
export type GetStorageInfoSync = SyncContract<'getStorageInfoSync', [], StorageInfo>

export const api: Spec<GetStorageInfoSync> = { name: 'getStorageInfoSync', kind: 'sync' }

export const wechat: Row<GetStorageInfoSync, Wx> = {
  since: '1.0.0',
  method: 'getStorageInfoSync',
  result: toInfo,
}

export const alipay: Row<GetStorageInfoSync, My> = {
  since: '1.0.0',
  method: 'getStorageInfoSync',
  result: (native) => toInfo(checked(native)),
}
