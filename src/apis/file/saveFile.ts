import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'

export interface SaveFileOptions {
  /** Path of a temp file, from `chooseImage` or `downloadFile` for example. */
  readonly tempFilePath: string
}

export interface SaveFileResult extends Ok {
  /** Path of the file from now on. It stays when the app ends. */
  savedFilePath: string
}

/**
 * Keeps a temp file for good. Don't use its old path after that: WeChat moves the file, and Alipay does not say whether it leaves
 * one behind. Hosts keep 10 MB for an app (WeChat 200 MB together with user files). To choose the path, use
 * `getFileSystemManager().saveFile`.
 *
 * Fails with kind `not-found`, `quota`, `denied`, `argument`.
 *
 * @example
 * const { savedFilePath } = await mpx.saveFile({ tempFilePath })
 */
export type SaveFile = CallContract<'saveFile', SaveFileOptions, SaveFileResult>

export const api: Spec<SaveFile> = {
  name: 'saveFile',
  kind: 'call',
  required: { tempFilePath: true },
}

export const wechat: Row<SaveFile, Wx> = {
  since: '1.0.0',
  result: ({ savedFilePath }) => ({ savedFilePath: pathOf(savedFilePath) }),
}

export const alipay: Row<SaveFile, My> = {
  since: { base1: '1.13.0', client: '10.1.32' },
  // Alipay docs: my.saveFile. 12 is any file that can't be saved: its message says why.
  errors: { 13: 'denied', 19: 'quota' },
  options: { tempFilePath: 'apFilePath' },
  result: ({ apFilePath, savedFilePath }) => ({
    savedFilePath: pathOf(apFilePath || savedFilePath),
  }),
}
