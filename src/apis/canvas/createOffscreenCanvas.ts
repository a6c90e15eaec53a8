import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import { meets } from '../../platforms/wechat/version'
import type { Canvas } from '../../types/canvas'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

export interface CreateOffscreenCanvasOptions {
  /** What it is drawn by: `webgl` (default) or `2d`. Alipay goes by what `getContext` is called with. */
  readonly type?: 'webgl' | '2d' | undefined
  /** Width, in pixels. */
  readonly width?: number | undefined
  /** Height, in pixels. */
  readonly height?: number | undefined
  /** The component that it is for, on WeChat. */
  readonly compInst?: unknown
}

/**
 * Makes a canvas that is not on the screen. It is the host's own. Sizes alone, as numbers, make one for WebGL on WeChat.
 *
 * Fails with kind `version` if the host lacks `type: '2d'`.
 *
 * @example
 * const canvas = mpx.createOffscreenCanvas({ type: '2d', width: 300, height: 150 })
 * const context = canvas.getContext('2d')
 * context.fillStyle = '#1677ff'
 * context.fillRect(0, 0, 300, 150)
 * const { tempFilePath } = await mpx.canvasToTempFilePath({ canvas })
 */
export type CreateOffscreenCanvas = SyncContract<
  'createOffscreenCanvas',
  [options: CreateOffscreenCanvasOptions] | [width: number, height: number, component?: unknown],
  Canvas
>

export const api: Spec<CreateOffscreenCanvas> = {
  name: 'createOffscreenCanvas',
  kind: 'sync',
  required: ['options'],
}

const with2d = '2.16.1'

export const wechat: Row<CreateOffscreenCanvas, Wx> = {
  since: '2.7.0',
  method: 'createOffscreenCanvas',
  // Every version takes sizes, for WebGL.
  args: (...given) => {
    const options = optionsOf(given)
    return options.type === '2d' ? [options] : [options.width, options.height, options.compInst]
  },
  finish: ([given], session) => {
    if (typeof given === 'object' && meets(with2d, session) === false)
      throw failure('version', `type 2d needs WeChat base library ${with2d}`)
  },
  result: (canvas) => canvas as Canvas,
}

export const alipay: Row<CreateOffscreenCanvas, My> = {
  since: { base2: '2.7.3' },
  method: 'createOffscreenCanvas',
  args: (...given) => {
    const { width, height } = optionsOf(given)
    return [width as number, height as number]
  },
  // Its documents say that it takes an object, its typings that it takes numbers.
  result: (native, given) => {
    const canvas = native as Canvas
    const { width, height } = optionsOf(given)
    if (width) canvas.width = width
    if (height) canvas.height = height
    return canvas
  },
}

const optionsOf = ([first, height, compInst]: readonly unknown[]): CreateOffscreenCanvasOptions =>
  typeof first === 'number'
    ? { width: first, height: height as number, compInst }
    : (first as CreateOffscreenCanvasOptions)

/** Gate of a value that refuses the call itself. */
export const since: Since<CreateOffscreenCanvas> = {
  wechat: { values: { getContext: { '2d': with2d } } },
}
