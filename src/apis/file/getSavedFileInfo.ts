import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetSavedFileInfoOptions {
  /** Path that `saveFile` gave. */
  readonly filePath: string
}

export interface GetSavedFileInfoResult extends Ok {
  /** Bytes. */
  size: number
  /** When it was saved, in seconds since 1970. */
  createTime: number
}

/**
 * Gets size and time of a file that `saveFile` has kept.
 *
 * Fails with kind `not-found`, `argument`.
 *
 * @example
 * const { size } = await mpx.getSavedFileInfo({ filePath })
 */
export type GetSavedFileInfo = CallContract<
  'getSavedFileInfo',
  GetSavedFileInfoOptions,
  GetSavedFileInfoResult
>

export const api: Spec<GetSavedFileInfo> = {
  name: 'getSavedFileInfo',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<GetSavedFileInfo, Wx> = { since: '1.0.0' }

export const alipay: Row<GetSavedFileInfo, My> = {
  since: { base1: '1.3.0' },
  options: { filePath: 'apFilePath' },
  result: { size: 'size', createTime: 'createTime' },
}
