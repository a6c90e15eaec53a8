import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'
import { storageErrors, toPlain, toStored } from './_storage'

/**
 * Stores a value under a key, and returns when that is done. See `setStorage` for the values that can be stored.
 *
 * Throws with kind `quota`, `argument`, on every platform.
 *
 * @example
 * mpx.setStorageSync('draft', { title: 'Hello' })
 */
export type SetStorageSync = SyncContract<'setStorageSync', [key: string, data: unknown], void>

export const api: Spec<SetStorageSync> = {
  name: 'setStorageSync',
  kind: 'sync',
  required: ['key', 'data'],
  nulls: 'data',
}

export const wechat: Row<SetStorageSync, Wx> = {
  since: '1.0.0',
  method: 'setStorageSync',
  args: (key, data) => [key, toStored(data)],
  result: () => {},
}

export const alipay: Row<SetStorageSync, My> = {
  since: '1.0.0',
  method: 'setStorageSync',
  errors: storageErrors,
  args: (key, data) => [{ key, data: toPlain(data) }],
  result: (native) => {
    checked(native)
  },
}
