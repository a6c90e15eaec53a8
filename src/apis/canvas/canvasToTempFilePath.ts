import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My, MySystemInfo } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { pathOf } from '../_path'

export interface CanvasToTempFilePathOptions {
  /** The canvas: the node of a `<canvas type="2d">`. Required without `canvasId`. */
  readonly canvas?: object | undefined
  /** Id of an older canvas. */
  readonly canvasId?: string | undefined
  /** Left side of the part to take, in logical pixels. Default 0. */
  readonly x?: number | undefined
  /** Top of the part to take, in logical pixels. Default 0. */
  readonly y?: number | undefined
  /** Width of the part to take, in logical pixels. Default up to the right side. */
  readonly width?: number | undefined
  /** Height of the part to take, in logical pixels. Default down to the bottom. */
  readonly height?: number | undefined
  /** Width of the picture, in pixels. Default `width` times the pixels of the screen per logical one. */
  readonly destWidth?: number | undefined
  /** Height of the picture, in pixels. Default `height` times the pixels of the screen per logical one. */
  readonly destHeight?: number | undefined
  /** Kind of picture: `png` (default) or `jpg`. */
  readonly fileType?: string | undefined
  /** How good a `jpg` is, above 0 up to 1. */
  readonly quality?: number | undefined
}

export interface CanvasToTempFilePathResult extends Ok {
  /** Path of the temp file. */
  tempFilePath: string
}

/**
 * Saves a part of a canvas as a picture. Call it when the canvas is drawn.
 *
 * There is no second argument for a component: give the node of a canvas there.
 *
 * Fails with kind `argument` (Alipay: content or kind of picture).
 *
 * @example
 * const { tempFilePath } = await mpx.canvasToTempFilePath({ canvasId: 'chart' })
 */
export type CanvasToTempFilePath = CallContract<
  'canvasToTempFilePath',
  CanvasToTempFilePathOptions,
  CanvasToTempFilePathResult
>

export const api: Spec<CanvasToTempFilePath> = { name: 'canvasToTempFilePath', kind: 'call' }

export const wechat: Row<CanvasToTempFilePath, Wx> = {
  since: '1.0.0',
  params: {
    x: '1.2.0',
    y: '1.2.0',
    width: '1.2.0',
    height: '1.2.0',
    destWidth: '1.2.0',
    destHeight: '1.2.0',
    fileType: '1.7.0',
    quality: '1.7.0',
  },
  result: ({ tempFilePath }) => ({ tempFilePath: pathOf(tempFilePath) }),
}

export const alipay: Row<CanvasToTempFilePath, My> = {
  since: { base2: '2.7.15', client: '10.2.38' },
  // Alipay docs: my.canvasToTempFilePath. 1: content or kind of picture.
  errors: { 1: 'argument' },
  // Alipay's default is as many pixels as logical ones, which is blurred.
  options: (options, { host }) => {
    const { width, height, destWidth, destHeight } = options
    if (!width && !height) return options
    const { pixelRatio } = askNow(host as object as Native, 'getSystemInfoSync') as MySystemInfo
    if (width && !destWidth) options.destWidth = width * pixelRatio
    if (height && !destHeight) options.destHeight = height * pixelRatio
    return options
  },
  // Where there are both, tempFilePath is none that other APIs take.
  result: ({ apFilePath, tempFilePath }) => ({ tempFilePath: pathOf(apFilePath || tempFilePath) }),
}

/** Gate of an option that is no hint. */
export const since: Since<CanvasToTempFilePath> = {
  alipay: { options: { canvas: { base2: '2.7.15', client: '10.2.35' } } },
}
