import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ScanCodeOptions {
  /** TODO: what it is, and its unit. */
  readonly onlyFromCamera?: boolean | undefined
  /** TODO: what it is, and its unit. */
  readonly scanType?: readonly unknown[] | undefined
}

export interface ScanCodeResult extends Ok {
  /** TODO: what it is, and its unit. */
  charSet: string
  /** TODO: what it is, and its unit. */
  path: string
  /** TODO: what it is, and its unit. */
  rawData: string
  /** TODO: what it is, and its unit. */
  result: string
  /** TODO: what it is, and its unit. */
  scanType:
    | 'QR_CODE'
    | 'AZTEC'
    | 'CODABAR'
    | 'CODE_39'
    | 'CODE_93'
    | 'CODE_128'
    | 'DATA_MATRIX'
    | 'EAN_8'
    | 'EAN_13'
    | 'ITF'
    | 'MAXICODE'
    | 'PDF_417'
    | 'RSS_14'
    | 'RSS_EXPANDED'
    | 'UPC_A'
    | 'UPC_E'
    | 'UPC_EAN_EXTENSION'
    | 'WX_CODE'
    | 'CODE_25'
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * await mpx.scanCode()
 */
export type ScanCode = CallContract<'scanCode', ScanCodeOptions, ScanCodeResult>

export const api: Spec<ScanCode> = { name: 'scanCode', kind: 'call' }

export const wechat: Row<ScanCode, Wx> = {
  since: '1.0.0',
  params: { onlyFromCamera: '1.2.0', scanType: '1.7.0' },
}

export const alipay: Row<ScanCode, My, 'scan'> = {
  since: '1.0.0',
  method: 'scan',
  params: { onlyFromCamera: { base2: '2.6.0' }, scanType: { base2: '2.6.0' } },
  result: { charSet: 'TODO', path: 'TODO' },
}

/** Gates of results, which no call needs. */
export const since: Since<ScanCode> = {
  alipay: {
    results: {
      rawData: { base2: '2.6.0' },
      result: { base2: '2.6.0' },
      scanType: { base2: '2.6.0' },
    },
  },
}
