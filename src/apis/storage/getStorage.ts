import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Generic, Ok, OptionsOf, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { storageErrors, storedValue } from './_storage'

export interface GetStorageOptions {
  /** The key of the value. */
  readonly key: string
  /** Set it if the value was stored with `encrypt`. Refused where the host lacks it. Alipay encrypts everything it stores. */
  readonly encrypt?: boolean | undefined
}

export interface GetStorageResult<Data = unknown> extends Ok {
  /** A copy of the stored value. */
  data: Data
}

/**
 * Reads the value of a key.
 *
 * Fails with kind `not-found` (no such key, on every platform), `argument`.
 *
 * @example
 * const { data } = await mpx.getStorage<{ title: string }>({ key: 'draft' })
 */
export type GetStorage = GetStorageOf<unknown> &
  Generic<
    <Data = unknown>(options: OptionsOf<GetStorageOf<Data>>) => Promise<GetStorageResult<Data>>
  >
type GetStorageOf<Data> = CallContract<'getStorage', GetStorageOptions, GetStorageResult<Data>>

export const api: Spec<GetStorage> = {
  name: 'getStorage',
  kind: 'call',
  required: { key: true },
  essential: { encrypt: false },
}

export const wechat: Row<GetStorage, Wx> = {
  since: '1.0.0',
  params: { encrypt: '2.21.3' },
  result: ({ data }) => found(data),
}

export const alipay: Row<GetStorage, My> = {
  since: '1.0.0',
  errors: storageErrors,
  options: ({ key }) => ({ key }),
  result: (native, { key }, session) => {
    return found(storedValue(native, key, session))
  },
}

function found(data: unknown) {
  if (data === undefined) throw failure('not-found', 'data not found')
  return { data }
}
