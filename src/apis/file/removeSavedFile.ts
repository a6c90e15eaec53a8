import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface RemoveSavedFileOptions {
  /** Path that `saveFile` gave. */
  readonly filePath: string
}

/**
 * Removes a file that `saveFile` has kept.
 *
 * Fails with kind `not-found`, `argument`.
 *
 * @example
 * const { fileList } = await mpx.getSavedFileList()
 * for (const { filePath } of fileList) await mpx.removeSavedFile({ filePath })
 */
export type RemoveSavedFile = CallContract<'removeSavedFile', RemoveSavedFileOptions, Ok>

export const api: Spec<RemoveSavedFile> = {
  name: 'removeSavedFile',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<RemoveSavedFile, Wx> = { since: '1.0.0' }

export const alipay: Row<RemoveSavedFile, My> = {
  since: { base1: '1.13.0', client: '10.1.32' },
  options: { filePath: 'apFilePath' },
}
