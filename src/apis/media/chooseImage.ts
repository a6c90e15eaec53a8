import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'
import { toImages } from './_picked'

export interface ChooseImageOptions {
  /** How many at most, 1 to 9. Default 9, on Alipay too, whose own default is 1. */
  readonly count?: number | undefined
  /** Originals, compressed ones, or the user decides (both, the default). Alipay app 10.1.35. */
  readonly sizeType?: readonly ('original' | 'compressed')[] | undefined
  /** Where to take them from. Default both. */
  readonly sourceType?: readonly ('album' | 'camera')[] | undefined
}

export interface ImageFile {
  /** Path of the temp file. */
  path: string
  /** Bytes. Absent on Alipay versions that do not tell. */
  size?: number
}

export interface ChooseImageResult extends Ok {
  /** Paths of the temp files. */
  tempFilePaths: string[]
  /** The same with sizes. WeChat 1.2.0. */
  tempFiles: ImageFile[]
}

/** What only Alipay knows. */
export interface ChooseImageAlipay {
  /** Also keep photos taken now in the album. Alipay app 10.2.10. */
  readonly storeToAlbum?: boolean | undefined
}

/**
 * Lets the user choose pictures, or take one.
 *
 * The files are temp files: they last until the mini-program ends. WeChat calls the API deprecated from 2.21.0 on, in favour
 * of `chooseMedia`, and keeps it.
 *
 * Fails with kind `cancel` (the user left; on iOS Alipay has the same code for a permission that was refused), `denied`.
 *
 * @example
 * const { tempFilePaths } = await mpx.chooseImage({ count: 3, sourceType: ['camera'] })
 */
export type ChooseImage = CallContract<
  'chooseImage',
  ChooseImageOptions,
  ChooseImageResult,
  { alipay: ChooseImageAlipay }
>

export const api: Spec<ChooseImage> = { name: 'chooseImage', kind: 'call' }

export const wechat: Row<ChooseImage, Wx> = { since: '1.0.0', result: toImages }

export const alipay: Row<ChooseImage, My> = {
  since: '1.0.0',
  params: { sizeType: { client: '10.1.35' } },
  // Alipay docs: my.chooseImage.
  errors: { 11: 'cancel' },
  options: (from) => Object.assign({ count: 9 } as Given<My, 'chooseImage'>, from),
  result: toImages,
}

/** What the results need, and no call. */
export const since: Since<ChooseImage> = { wechat: { results: { tempFiles: '1.2.0' } } }
