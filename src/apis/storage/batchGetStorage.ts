import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { storageErrors, storedValue, toList } from './_storage'

export interface BatchGetStorageOptions {
  /** The keys of the values. */
  readonly keyList: readonly string[]
}

export interface BatchGetStorageResult extends Ok {
  /** The values, in the order of the keys; `''` for a key that is not there. */
  dataList: unknown[]
}

/**
 * Reads the values of several keys.
 *
 * On Alipay, crossmp reads them one by one.
 *
 * Fails with kind `argument`.
 *
 * @example
 * const { dataList } = await mpx.batchGetStorage({ keyList: ['draft', 'theme'] })
 */
export type BatchGetStorage = CallContract<
  'batchGetStorage',
  BatchGetStorageOptions,
  BatchGetStorageResult,
  { alipay: never }
>

export const api: Spec<BatchGetStorage> = {
  name: 'batchGetStorage',
  kind: 'call',
  required: { keyList: true },
}

export const wechat: Row<BatchGetStorage, Wx> = {
  since: '2.25.0',
  result: ({ dataList }) => ({
    dataList: dataList.map((value) => (value === undefined ? '' : value)),
  }),
}

export const alipay: Row<BatchGetStorage, My, 'getStorage'> = {
  since: '1.0.0',
  method: 'getStorage',
  errors: storageErrors,
  call: ({ keyList }, session, call) => {
    const read = (key: string) =>
      ask(call, session.host, 'getStorage', { key }).then((native) => {
        const value = storedValue(native, key, session)
        return value === undefined ? '' : value
      })
    return Promise.all(toList('keyList', keyList).map(read)).then((dataList) => ({ dataList }))
  },
}
