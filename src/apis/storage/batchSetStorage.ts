import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type KeyValue, storageErrors, toEntries } from './_storage'

export interface BatchSetStorageOptions {
  /** What to store: `[{ key, value }]`. See `setStorage` for the values that can be stored. */
  readonly kvList: readonly KeyValue[]
}

/**
 * Stores several values, each under its key.
 *
 * On Alipay, crossmp stores them one after the other. The first failure ends it, and what was stored before stays.
 *
 * Fails with kind `quota`, `argument`.
 *
 * @example
 * await mpx.batchSetStorage({ kvList: [{ key: 'theme', value: 'dark' }] })
 */
export type BatchSetStorage = CallContract<
  'batchSetStorage',
  BatchSetStorageOptions,
  Ok,
  { alipay: never }
>

export const api: Spec<BatchSetStorage> = {
  name: 'batchSetStorage',
  kind: 'call',
  required: { kvList: true },
}

export const wechat: Row<BatchSetStorage, Wx> = {
  since: '2.25.0',
  options: (options) => {
    toEntries(options.kvList)
    return options
  },
}

export const alipay: Row<BatchSetStorage, My, 'setStorage'> = {
  since: '1.0.0',
  method: 'setStorage',
  errors: storageErrors,
  call: ({ kvList }, { host }, call) => {
    const entries = toEntries(kvList)
    const store = (at: number): Promise<object> => {
      const entry = entries[at]
      if (!entry) return Promise.resolve({})
      return ask(call, host, 'setStorage', entry).then(() => store(at + 1))
    }
    return store(0)
  },
}
