import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ChooseMessageFileOptions {
  /** How many at most, 0 to 100. */
  readonly count: number
  /** Kind of files. `file` is what is neither a video nor an image. Default `all`. */
  readonly type?: 'all' | 'video' | 'image' | 'file' | undefined
  /** Extensions, for `type: 'file'`: `['pdf']`. Default all. A hint. */
  readonly extension?: readonly string[] | undefined
}

export interface MessageFile {
  /** Path of the temp file. */
  path: string
  /** Name of the file. */
  name: string
  /** Bytes. */
  size: number
  /** Kind of file. */
  type: 'video' | 'image' | 'file'
  /** When it was sent, in seconds since 1970. */
  time: number
}

export interface ChooseMessageFileResult extends Ok {
  /** One for each file that was chosen. */
  tempFiles: MessageFile[]
}

/**
 * Lets the user choose files from a conversation. WeChat only.
 *
 * Fails with kind `cancel` (the user left), and `unsupported` on Alipay.
 *
 * @example
 * if (mpx.is('wechat')) {
 *   const { tempFiles } = await mpx.chooseMessageFile({ count: 1, type: 'file' })
 * }
 */
export type ChooseMessageFile = CallContract<
  'chooseMessageFile',
  ChooseMessageFileOptions,
  ChooseMessageFileResult
>

export const api: Spec<ChooseMessageFile> = {
  name: 'chooseMessageFile',
  kind: 'call',
  required: { count: true },
}

export const wechat: Row<ChooseMessageFile, Wx> = {
  since: '2.5.0',
  params: { extension: '2.6.0' },
}
