import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { contextOf } from './_context'

export interface CanvasPutImageDataOptions {
  /** Id of an older canvas. */
  readonly canvasId: string
  /** Four numbers from 0 to 255 for each pixel, line by line: red, green, blue, alpha. */
  readonly data: Uint8ClampedArray
  /** Where its left side goes, in logical pixels. */
  readonly x: number
  /** Where its top goes, in logical pixels. */
  readonly y: number
  /** Width of what is drawn, in pixels. */
  readonly width: number
  /** Height of what is drawn, in pixels. */
  readonly height: number
}

/**
 * Draws pixels on an older canvas. The canvas of a `<canvas type="2d">` has `putImageData` of its own.
 *
 * There is no second argument for a component.
 *
 * @example
 * const data = new Uint8ClampedArray([255, 0, 0, 255])
 * await mpx.canvasPutImageData({ canvasId: 'chart', data, x: 0, y: 0, width: 1, height: 1 })
 */
export type CanvasPutImageData = CallContract<
  'canvasPutImageData',
  CanvasPutImageDataOptions,
  Ok,
  { alipay: never }
>

export const api: Spec<CanvasPutImageData> = {
  name: 'canvasPutImageData',
  kind: 'call',
  required: { canvasId: true, data: true, x: true, y: true, width: true, height: true },
}

export const wechat: Row<CanvasPutImageData, Wx> = { since: '1.9.0' }

export const alipay: Row<CanvasPutImageData, My, 'createCanvasContext'> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  method: 'createCanvasContext',
  call: ({ canvasId, data, x, y, width, height }, { host }, call) => {
    const part = { data, x, y, width, height }
    return ask(call, contextOf(host, canvasId), 'putImageData', part).then(() => ({}))
  },
}

/** `createCanvasContext` is older: its canvases take no pixels there. */
export const since: Since<CanvasPutImageData> = {
  alipay: { api: { base1: '1.11.0', client: '10.1.32' } },
}
