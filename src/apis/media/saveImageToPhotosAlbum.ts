import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { guarded } from '../_guard'
import { albumErrors } from './_album'

export interface SaveImageToPhotosAlbumOptions {
  /** Path of the picture. Alipay also takes a URL. */
  readonly filePath: string
}

/**
 * Saves a picture to the user's album.
 *
 * Alipay loses the answer of one of two calls at the same time, so a call waits there until the one before it has an answer, 10 seconds
 * at most. Its own toast is not shown.
 *
 * Fails with kind `denied`, `not-found`, `argument`, `quota` (the device is full, Alipay on iOS).
 *
 * @example
 * const { tempFilePath } = await mpx.downloadFile({ url })
 * await mpx.saveImageToPhotosAlbum({ filePath: tempFilePath })
 */
export type SaveImageToPhotosAlbum = CallContract<
  'saveImageToPhotosAlbum',
  SaveImageToPhotosAlbumOptions,
  Ok,
  { alipay: never }
>

export const api: Spec<SaveImageToPhotosAlbum> = {
  name: 'saveImageToPhotosAlbum',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<SaveImageToPhotosAlbum, Wx> = { since: '1.2.0' }

export const alipay: Row<SaveImageToPhotosAlbum, My, 'saveImageToPhotosAlbum'> = {
  since: { base1: '1.15.0' },
  method: 'saveImageToPhotosAlbum',
  errors: albumErrors,
  call: ({ filePath }, { host }, call) => {
    const save = () =>
      ask(call, host, 'saveImageToPhotosAlbum', { filePath, hideToast: true }).then(() => ({}))
    return afterLast(host, save)
  },
}

/** Gates of options, which no call needs. */
export const since: Since<SaveImageToPhotosAlbum> = {
  alipay: { later: { filePath: { 'saved and user files': { client: '10.2.70' } } } },
}

interface Save {
  readonly host: My
  readonly end: Promise<object>
}
let last: Save | undefined

function afterLast(host: My, save: () => Promise<object>): Promise<object> {
  const isBusy = last && last.host === host
  const end = last && isBusy ? guarded(last.end, 10000).then(save, save) : save()
  const mine = { host, end }
  last = mine
  const leave = () => {
    if (last === mine) last = undefined
  }
  end.then(leave, leave)
  return end
}
