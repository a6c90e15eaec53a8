import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'

/**
 * Removes every key of this app, at once.
 *
 * @example
 * mpx.clearStorageSync()
 */
export type ClearStorageSync = SyncContract<'clearStorageSync', [], void>

export const api: Spec<ClearStorageSync> = { name: 'clearStorageSync', kind: 'sync' }

export const wechat: Row<ClearStorageSync, Wx> = {
  since: '1.0.0',
  method: 'clearStorageSync',
  result: () => {},
}

export const alipay: Row<ClearStorageSync, My> = {
  since: '1.0.0',
  method: 'clearStorageSync',
  result: (native) => {
    checked(native)
  },
}
