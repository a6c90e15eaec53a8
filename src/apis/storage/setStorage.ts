import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { storageErrors } from './_storage'

export interface SetStorageOptions {
  /** Not empty. */
  readonly key: string
  /** What JSON can hold. WeChat also keeps a Date and `undefined`; Alipay gives a Date back as text, and refuses `undefined`. */
  readonly data: unknown
  /**
   * Keep it encrypted; read it with `encrypt` then. WeChat 2.21.3, refused before; Alipay encrypts everything it stores.
   */
  readonly encrypt?: boolean | undefined
}

/**
 * Stores a value under a key, over what was there. It stays until it is removed, also when the app ends.
 *
 * The hosts take 10 MB in all, and per key 1 MB (WeChat) or 200 kB (Alipay).
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
  essential: { encrypt: false },
  nulls: true,
}

export const wechat: Row<SetStorage, Wx> = {
  since: '1.0.0',
  params: { encrypt: '2.21.3' },
}

export const alipay: Row<SetStorage, My> = {
  since: '1.0.0',
  errors: storageErrors,
  options: ({ key, data }) => ({ key, data }),
  result: () => ({}),
}
