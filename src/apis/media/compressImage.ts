import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'
import { pathOf } from '../_path'

export interface CompressImageOptions {
  /** Path of the image. */
  readonly src: string
  /**
   * 0 (smallest) to 100. WeChat: default 80, JPEG only. Alipay has steps: low below 34, middle below 67, high below 100, and not
   * compressed at 100. If you leave it out, Alipay decides by the network.
   */
  readonly quality?: number | undefined
  /** Pixels. Keeps the proportions if given alone. */
  readonly compressedWidth?: number | undefined
  /** Pixels. Keeps the proportions if given alone. */
  readonly compressedHeight?: number | undefined
}

export interface CompressImageResult extends Ok {
  /** Path of the compressed copy, a temp file. */
  tempFilePath: string
}

/** Options that only Alipay knows. */
export interface CompressImageAlipay {
  /** Pixels. */
  readonly maxWidth?: number | undefined
  /** Pixels. */
  readonly maxHeight?: number | undefined
}

/**
 * Makes a compressed copy of an image. On iOS, WeChat compresses JPEG only.
 *
 * Fails with kind `version` (also if you ask for a size and the host can't scale), `not-found`, `argument`.
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
