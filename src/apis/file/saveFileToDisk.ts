import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/** Options that only Alipay knows. */
export interface SaveFileToDiskAlipay {
  /** Whether the file goes to the external storage. Default false. */
  readonly toDisk?: boolean | undefined
}

export interface SaveFileToDiskOptions {
  /** Path of the file. */
  readonly filePath: string
}

/**
 * Saves a file where the user finds it outside of the app. WeChat has this on computers only.
 *
 * No document says from when Alipay has this. Ask `mpx.canIUse('saveFileToDisk')`.
 *
 * @example
 * const { tempFilePath } = await mpx.downloadFile({ url })
 * await mpx.saveFileToDisk({ filePath: tempFilePath })
 */
export type SaveFileToDisk = CallContract<
  'saveFileToDisk',
  SaveFileToDiskOptions,
  Ok,
  { alipay: SaveFileToDiskAlipay }
>

export const api: Spec<SaveFileToDisk> = {
  name: 'saveFileToDisk',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<SaveFileToDisk, Wx> = { since: '2.11.0' }

export const alipay: Row<SaveFileToDisk, My> = {
  since: 'unknown',
  // The typings require both.
  options: ({ filePath }) => ({ filePath, apFilePath: filePath }),
}

/** Gates of the bag, which no call needs. */
export const since: Since<SaveFileToDisk> = {
  alipay: { extras: { toDisk: { client: '10.1.85' } } },
}
