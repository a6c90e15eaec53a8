import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My, MyStored } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'
import { storageErrors, storedValue, toList } from './_storage'

/**
 * Reads the values of several keys, at once, in the order of the keys; `''` for a key that is not there.
 *
 * On Alipay, crossmp reads them one by one.
 *
 * Throws with kind `argument`.
 *
 * @example
 * const [draft, theme] = mpx.batchGetStorageSync(['draft', 'theme'])
 */
export type BatchGetStorageSync = SyncContract<
  'batchGetStorageSync',
  [keyList: readonly string[]],
  unknown[]
>

export const api: Spec<BatchGetStorageSync> = {
  name: 'batchGetStorageSync',
  kind: 'sync',
  required: ['keyList'],
}

export const wechat: Row<BatchGetStorageSync, Wx> = {
  since: '2.25.0',
  method: 'batchGetStorageSync',
  result: (native) => native.map(orEmpty),
}

export const alipay: Row<BatchGetStorageSync, My, 'getStorageSync'> = {
  since: '1.0.0',
  method: 'getStorageSync',
  errors: storageErrors,
  call: (host, [keyList], session) =>
    toList('keyList', keyList).map((key) => {
      const native = askNow(host as object as Native, 'getStorageSync', [{ key }])
      return orEmpty(storedValue(checked(native as MyStored), key, session))
    }),
}

const orEmpty = (value: unknown): unknown => (value === undefined ? '' : value)
