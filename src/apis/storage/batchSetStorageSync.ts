import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'
import { type KeyValue, storageErrors, toEntries } from './_storage'

/**
 * Stores several values, each under its key, and returns when that is done.
 *
 * On Alipay, crossmp stores them one after the other. The first failure ends it, and what was stored before stays.
 *
 * Throws with kind `quota`, `argument`.
 *
 * @example
 * mpx.batchSetStorageSync([{ key: 'theme', value: 'dark' }])
 */
export type BatchSetStorageSync = SyncContract<
  'batchSetStorageSync',
  [kvList: readonly KeyValue[]],
  void
>

export const api: Spec<BatchSetStorageSync> = {
  name: 'batchSetStorageSync',
  kind: 'sync',
  required: ['kvList'],
}

export const wechat: Row<BatchSetStorageSync, Wx> = {
  since: '2.25.0',
  method: 'batchSetStorageSync',
  args: (kvList) => {
    toEntries(kvList)
    return [kvList]
  },
  result: () => {},
}

export const alipay: Row<BatchSetStorageSync, My, 'setStorageSync'> = {
  since: '1.0.0',
  method: 'setStorageSync',
  errors: storageErrors,
  call: (host, [kvList]) => {
    for (const entry of toEntries(kvList)) {
      checked(askNow(host as object as Native, 'setStorageSync', [entry]))
    }
  },
}
