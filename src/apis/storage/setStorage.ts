import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { storageErrors, toPlain, toStored } from './_storage'

export interface SetStorageOptions {
  /** Not empty. */
  readonly key: string
  /**
   * Anything that JSON can hold, or a Date. A Date comes back as a Date, inside an object as text. `undefined`, functions, `NaN`,
   * circular references and bytes are refused. Alipay's own storage has a Date as `{ 'crossmp:date': milliseconds }`.
   */
  readonly data: unknown
  /** Store it encrypted. Read it with `encrypt` too. Refused where the host lacks it. Alipay encrypts everything it stores. */
  readonly encrypt?: boolean | undefined
}

/**
 * Stores a value under a key, and replaces the old one. It stays until you remove it, also when the app ends.
 *
 * Hosts take 10 MB in all, and per key 1 MB (WeChat) or 200 kB (Alipay).
 *
 * Fails with kind `quota`, `argument`.
 *
 * @example
 * await mpx.setStorage({ key: 'draft', data: { title: 'Hello' } })
 */
export type SetStorage = CallContract<'setStorage', SetStorageOptions, Ok>

export const api: Spec<SetStorage> = {
  name: 'setStorage',
  kind: 'call',
  required: { key: true, data: true },
  essential: { encrypt: false },
  nulls: 'data',
}

export const wechat: Row<SetStorage, Wx> = {
  since: '1.0.0',
  params: { encrypt: '2.21.3' },
  options: (from) => Object.assign(from, { data: toStored(from.data) }),
}

export const alipay: Row<SetStorage, My> = {
  since: '1.0.0',
  errors: storageErrors,
  options: ({ key, data }) => ({ key, data: toPlain(data) }),
}
