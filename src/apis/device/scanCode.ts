import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'

/** Kinds of codes to look for. */
export type ScanType = 'barCode' | 'qrCode' | 'wxCode' | 'datamatrix' | 'pdf417'

export interface ScanCodeOptions {
  /** Whether the user must use the camera, and may not choose a picture. Default false. */
  readonly onlyFromCamera?: boolean | undefined
  /** What to look for. Default bar codes and QR codes. Alipay does not look for `wxCode`. */
  readonly scanType?: readonly ScanType[] | undefined
}

export interface ScanCodeResult extends Ok {
  /** What the code says. */
  result: string
  /** Kind of the code, such as `QR_CODE` or `EAN_13`. Alipay does not name every kind of bar code. */
  scanType: string
  /** What the code says, in Base64. */
  rawData: string
  /** Character set of the code; `''` on Alipay. */
  charSet: string
  /** Path in a code of this very mini-program; `''` for any other, and on Alipay. */
  path: string
}

/**
 * Lets the user scan a code.
 *
 * Fails with kind `cancel` (the user left), `denied` (no camera).
 *
 * @example
 * const { result } = await mpx.scanCode({ scanType: ['qrCode'] })
 */
export type ScanCode = CallContract<'scanCode', ScanCodeOptions, ScanCodeResult>

export const api: Spec<ScanCode> = { name: 'scanCode', kind: 'call' }

export const wechat: Row<ScanCode, Wx> = {
  since: '1.0.0',
  params: { onlyFromCamera: '1.2.0', scanType: '1.7.0' },
  result: ({ result, scanType, rawData, charSet, path }) => ({
    result,
    scanType,
    rawData: rawData || '',
    charSet: charSet || '',
    path: path || '',
  }),
}

export const alipay: Row<ScanCode, My, 'scan'> = {
  since: '1.0.0',
  method: 'scan',
  params: { onlyFromCamera: { base2: '2.3.1' }, scanType: { base2: '2.6.0' } },
  // Alipay docs: my.scan. 10 is a user who left; others have 11 for that.
  errors: { 10: 'cancel', 11: 'unknown' },
  options: ({ onlyFromCamera, scanType }) => {
    const native: Given<My, 'scan'> = {}
    // The documents have hideAlbum, the typings also onlyFromCamera.
    if (onlyFromCamera) native.hideAlbum = native.onlyFromCamera = true
    if (scanType) native.scanType = toNative(scanType)
    return native
  },
  result: ({ code, result, scanType, rawData }) => ({
    result: result || code || '',
    scanType: toScanType(scanType),
    rawData: rawData || '',
    charSet: '',
    path: '',
  }),
}

/** Gates of results, which no call needs. */
export const since: Since<ScanCode> = {
  alipay: {
    results: { rawData: { base2: '2.6.0' }, scanType: { base2: '2.6.0' } },
  },
}

const kinds: { readonly [kind: string]: string } = { datamatrix: 'dmCode', pdf417: 'pdf417Code' }

function toNative(scanType: readonly ScanType[]): string[] {
  const native = scanType.filter((kind) => kind !== 'wxCode').map((kind) => kinds[kind] || kind)
  if (scanType.length > 0 && native.length === 0) throw failure('unsupported', 'scanType wxCode')
  return native
}

// Clients have words of their own, in either case.
function toScanType(kind = ''): string {
  const words = kind.toUpperCase()
  if (/^QR/.test(words)) return 'QR_CODE'
  if (/^DM/.test(words)) return 'DATA_MATRIX'
  return /^PDF/.test(words) ? 'PDF_417' : words
}
