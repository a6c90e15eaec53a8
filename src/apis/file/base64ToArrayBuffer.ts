import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Reads bytes that are written in Base64.
 *
 * WeChat deprecates it, and Alipay has it only since some versions. On iOS, Alipay's console shows the buffer as if it were empty.
 *
 * @example
 * const bytes = new Uint8Array(mpx.base64ToArrayBuffer('AQID'))
 */
export type Base64ToArrayBuffer = SyncContract<'base64ToArrayBuffer', [base64: string], ArrayBuffer>

export const api: Spec<Base64ToArrayBuffer> = {
  name: 'base64ToArrayBuffer',
  kind: 'sync',
  required: ['base64'],
}

export const wechat: Row<Base64ToArrayBuffer, Wx> = {
  since: '1.1.0',
  method: 'base64ToArrayBuffer',
}

export const alipay: Row<Base64ToArrayBuffer, My> = {
  since: { base2: '2.7.3' },
  method: 'base64ToArrayBuffer',
}
