import { ask } from '../../core/ask'
import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { contextOf } from './_context'

export interface CanvasGetImageDataOptions {
  /** Id of an older canvas. */
  readonly canvasId: string
  /** Left side of the part to read, in logical pixels. */
  readonly x: number
  /** Top of the part to read, in logical pixels. */
  readonly y: number
  /** Width of the part to read, in logical pixels. */
  readonly width: number
  /** Height of the part to read, in logical pixels. */
  readonly height: number
}

export interface CanvasGetImageDataResult extends Ok {
  /** Four numbers from 0 to 255 for each pixel, line by line: red, green, blue, alpha. */
  data: Uint8ClampedArray
  /** Width of what was read, in pixels. */
  width: number
  /** Height of what was read, in pixels. */
  height: number
}

/**
 * Reads the pixels of a part of an older canvas. The canvas of a `<canvas type="2d">` has `getImageData` of its own.
 *
 * There is no second argument for a component.
 *
 * @example
 * const { data } = await mpx.canvasGetImageData({ canvasId: 'chart', x: 0, y: 0, width: 100, height: 100 })
 */
export type CanvasGetImageData = CallContract<
  'canvasGetImageData',
  CanvasGetImageDataOptions,
  CanvasGetImageDataResult,
  { alipay: never }
>

export const api: Spec<CanvasGetImageData> = {
  name: 'canvasGetImageData',
  kind: 'call',
  required: { canvasId: true, x: true, y: true, width: true, height: true },
}

export const wechat: Row<CanvasGetImageData, Wx> = { since: '1.9.0' }

export const alipay: Row<CanvasGetImageData, My, 'createCanvasContext'> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'createCanvasContext',
  call: ({ canvasId, x, y, width, height }, { host }, call) =>
    ask(call, contextOf(host, canvasId), 'getImageData', { x, y, width, height }).then((native) => {
      if (!native.data) throw failure('unknown', 'the host gives no pixels')
      // A plain list on some Androids.
      const data = new Uint8ClampedArray(native.data)
      return { data, width: native.width, height: native.height }
    }),
}

/** `createCanvasContext` is older: its canvases give no pixels there. */
export const since: Since<CanvasGetImageData> = {
  alipay: { api: { base1: '1.10.0', client: '10.1.32' } },
}
