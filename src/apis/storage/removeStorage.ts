import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { storageErrors } from './_storage'

export interface RemoveStorageOptions {
  /** The key to remove. */
  readonly key: string
}

/**
 * Removes a key and its value. A missing key is no failure.
 *
 * Fails with kind `argument`.
 *
 * @example
 * await mpx.removeStorage({ key: 'draft' })
 */
export type RemoveStorage = CallContract<'removeStorage', RemoveStorageOptions, Ok>

export const api: Spec<RemoveStorage> = {
  name: 'removeStorage',
  kind: 'call',
  required: { key: true },
}

export const wechat: Row<RemoveStorage, Wx> = { since: '1.0.0' }

export const alipay: Row<RemoveStorage, My> = {
  since: '1.0.0',
  errors: storageErrors,
}
