import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Writes bytes in Base64.
 *
 * WeChat deprecates it, and Alipay has it only since some versions.
 *
 * @example
 * const text = mpx.arrayBufferToBase64(new Uint8Array([1, 2, 3]).buffer)
 */
export type ArrayBufferToBase64 = SyncContract<
  'arrayBufferToBase64',
  [arrayBuffer: ArrayBuffer],
  string
>

export const api: Spec<ArrayBufferToBase64> = {
  name: 'arrayBufferToBase64',
  kind: 'sync',
  required: ['arrayBuffer'],
}

export const wechat: Row<ArrayBufferToBase64, Wx> = {
  since: '1.1.0',
  method: 'arrayBufferToBase64',
}

export const alipay: Row<ArrayBufferToBase64, My> = {
  since: { base2: '2.7.3' },
  method: 'arrayBufferToBase64',
}
