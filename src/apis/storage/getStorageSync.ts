import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Generic, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { checked } from '../_checked'
import { storageErrors, storedValue } from './_storage'

/**
 * Reads the value of a key, at once. Returns `''` if there is no such key, on every platform.
 *
 * Throws with kind `argument`.
 *
 * @example
 * const draft = mpx.getStorageSync<{ title: string }>('draft')
 * if (draft) show(draft.title)
 */
export type GetStorageSync = SyncContract<'getStorageSync', [key: string], unknown> &
  Generic<<Data = unknown>(key: string) => Data | ''>

export const api: Spec<GetStorageSync> = { name: 'getStorageSync', kind: 'sync', required: ['key'] }

export const wechat: Row<GetStorageSync, Wx> = {
  since: '1.0.0',
  method: 'getStorageSync',
  result: found,
}

export const alipay: Row<GetStorageSync, My> = {
  since: '1.0.0',
  method: 'getStorageSync',
  errors: storageErrors,
  args: (key) => [{ key }],
  result: (native, [key], session) => {
    return found(storedValue(checked(native), key, session))
  },
}

function found(data: unknown): unknown {
  return data === undefined ? '' : data
}
