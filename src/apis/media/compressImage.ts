import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'
import { pathOf } from '../_path'

export interface CompressImageOptions {
  /** Path of the image. */
  readonly src: string
  /**
   * 0 (smallest) to 100. Default on WeChat 80, for JPEG only. Alipay has steps: below 34 low, below 67 middle, below 100 high,
   * 100 not compressed, and left out, by the network.
   */
  readonly quality?: number | undefined
  /** Pixels; keeps the proportions if given alone. WeChat 2.26.0. */
  readonly compressedWidth?: number | undefined
  /** Pixels; keeps the proportions if given alone. WeChat 2.26.0. */
  readonly compressedHeight?: number | undefined
}

export interface CompressImageResult extends Ok {
  /** Path of the compressed copy, a temp file. */
  tempFilePath: string
}

/** What only Alipay knows. */
export interface CompressImageAlipay {
  /** Pixels. */
  readonly maxWidth?: number | undefined
  /** Pixels. */
  readonly maxHeight?: number | undefined
}

/**
 * Makes a compressed copy of an image. WeChat 2.4.0. On iOS, WeChat compresses JPEG only.
 *
 * Fails with kind `version`, also where this version can't scale and a size was asked for, and `not-found`, `argument`.
 *
 * @example
 * const { tempFilePath } = await mpx.compressImage({ src, quality: 60 })
 */
export type CompressImage = CallContract<
  'compressImage',
  CompressImageOptions,
  CompressImageResult,
  { alipay: CompressImageAlipay }
>

export const api: Spec<CompressImage> = {
  name: 'compressImage',
  kind: 'call',
  required: { src: true },
  essential: { compressedWidth: 0, compressedHeight: 0 },
}

export const wechat: Row<CompressImage, Wx> = {
  since: '2.4.0',
  params: { compressedWidth: '2.26.0', compressedHeight: '2.26.0' },
  result: ({ tempFilePath }) => ({ tempFilePath: pathOf(tempFilePath) }),
}

export const alipay: Row<CompressImage, My> = {
  since: { base1: '1.4.0', client: '10.1.8' },
  options: ({ src, quality, compressedWidth, compressedHeight }) => {
    const native: Given<My, 'compressImage'> = { apFilePaths: [src] }
    if (quality !== undefined) native.compressLevel = toLevel(quality)
    if (compressedWidth) native.compressedWidth = compressedWidth
    if (compressedHeight) native.compressedHeight = compressedHeight
    return native
  },
  result: ({ apFilePaths }) => ({ tempFilePath: pathOf((apFilePaths || [])[0]) }),
}

// Alipay docs, my.compressImage: 0 low, 1 middle, 2 high, 3 not compressed. Its 4, the default, goes by the network.
function toLevel(quality: number): number {
  if (quality >= 100) return 3
  return quality < 34 ? 0 : quality < 67 ? 1 : 2
}
