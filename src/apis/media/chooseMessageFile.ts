import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'

export interface ChooseMessageFileOptions {
  /** How many at most, 0 to 100. Alipay gives one. */
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
  /** When it was sent, in seconds since 1970. On Alipay, when it was chosen. */
  time: number
}

export interface ChooseMessageFileResult extends Ok {
  /** One for each file that was chosen. */
  tempFiles: MessageFile[]
}

/**
 * Lets the user choose files: from a conversation on WeChat, one from the phone on Alipay versions that can do it, whatever
 * its kind.
 *
 * Fails with kind `cancel` (the user left), `denied`, `quota` (too large, or no space left).
 *
 * @example
 * const { tempFiles } = await mpx.chooseMessageFile({ count: 1, type: 'file' })
 * await mpx.uploadFile({ url, filePath: tempFiles[0].path, name: 'contract' })
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

export const alipay: Row<ChooseMessageFile, My, 'chooseFileFromDisk'> = {
  since: 'unknown',
  method: 'chooseFileFromDisk',
  params: { extension: false },
  // Documents of Alipay's sister hosts. Alipay apps take 11 for a user who left.
  errors: {
    4: 'denied',
    11: 'cancel',
    12: 'denied',
    15: 'cancel',
    16: 'denied',
    17: 'denied',
    18: 'quota',
  },
  call: (_options, { host }, call) =>
    ask(call, host, 'chooseFileFromDisk', {}).then(({ apFilePath, fileName }) => {
      const path = pathOf(apFilePath)
      return ask(call, host, 'getFileInfo', { apFilePath: path, digestAlgorithm: 'md5' }).then(
        ({ size }) => ({
          tempFiles: [{ path, name: fileName, size, type: kindOf(fileName), time: now() }],
        }),
      )
    }),
}

const now = (): number => Math.floor(Date.now() / 1000)

function kindOf(name: string): MessageFile['type'] {
  if (/\.(jpe?g|png|gif|webp|heic|bmp)$/i.test(name)) return 'image'
  return /\.(mp4|mov|m4v|avi|mkv|3gp)$/i.test(name) ? 'video' : 'file'
}
