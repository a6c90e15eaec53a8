import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'
import { storageErrors } from './_storage'

/**
 * Removes a key and its value, at once. A missing key is no failure.
 *
 * Throws with kind `argument`.
 *
 * @example
 * mpx.removeStorageSync('draft')
 */
export type RemoveStorageSync = SyncContract<'removeStorageSync', [key: string], void>

export const api: Spec<RemoveStorageSync> = {
  name: 'removeStorageSync',
  kind: 'sync',
  required: ['key'],
}

export const wechat: Row<RemoveStorageSync, Wx> = {
  since: '1.0.0',
  method: 'removeStorageSync',
  result: () => {},
}

export const alipay: Row<RemoveStorageSync, My> = {
  since: '1.0.0',
  method: 'removeStorageSync',
  errors: storageErrors,
  args: (key) => [{ key }],
  result: (native) => {
    checked(native)
  },
}
