import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { albumErrors } from './_album'

export interface SaveVideoToPhotosAlbumOptions {
  /** Path of the video. Alipay also takes a URL. */
  readonly filePath: string
}

/**
 * Saves a video to the user's album.
 *
 * Fails with kind `denied`, `not-found`, `argument`, `quota` (the device is full, Alipay on iOS).
 *
 * @example
 * const { tempFilePath } = await mpx.chooseVideo()
 * await mpx.saveVideoToPhotosAlbum({ filePath: tempFilePath })
 */
export type SaveVideoToPhotosAlbum = CallContract<
  'saveVideoToPhotosAlbum',
  SaveVideoToPhotosAlbumOptions,
  Ok
>

export const api: Spec<SaveVideoToPhotosAlbum> = {
  name: 'saveVideoToPhotosAlbum',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<SaveVideoToPhotosAlbum, Wx> = { since: '1.2.0' }

export const alipay: Row<SaveVideoToPhotosAlbum, My> = {
  since: { base1: '1.10.0' },
  errors: albumErrors,
  // Old clients know only `src`.
  options: ({ filePath }) => ({ filePath, src: filePath }),
}

/** Gates of options, which no call needs. */
export const since: Since<SaveVideoToPhotosAlbum> = {
  alipay: { later: { filePath: { 'saved and user files': { client: '10.2.70' } } } },
}
