import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'
import { toImages } from './_picked'

export interface ChooseImageOptions {
  /** How many at most, 1 to 9. Default 9, on Alipay too, whose own default is 1. */
  readonly count?: number | undefined
  /** Originals or compressed ones. With both, the default, the user decides. */
  readonly sizeType?: readonly ('original' | 'compressed')[] | undefined
  /** Where to take them from. Default both. */
  readonly sourceType?: readonly ('album' | 'camera')[] | undefined
}

export interface ImageFile {
  /** Path of the temp file. */
  path: string
  /** Bytes. Absent on Alipay versions that do not report it. */
  size?: number
}

export interface ChooseImageResult extends Ok {
  /** Paths of the temp files. */
  tempFilePaths: string[]
  /** The same files with their sizes. */
  tempFiles: ImageFile[]
}

/** Options that only Alipay knows. */
export interface ChooseImageAlipay {
  /** Also save photos that the user takes to the album. */
  readonly storeToAlbum?: boolean | undefined
}

/**
 * Lets the user choose pictures, or take one.
 *
 * The files are temp files: they last until the mini-program ends. WeChat has deprecated the API in favour of `chooseMedia`, and
 * still has it.
 *
 * Fails with kind `cancel` (the user left; Alipay on iOS uses the same code for a refused permission), `denied`.
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

/** Gates of results and of the bag's options, which no call needs. */
export const since: Since<ChooseImage> = {
  wechat: { results: { tempFiles: '1.2.0' } },
  alipay: { extras: { storeToAlbum: { client: '10.2.10' } } },
}
