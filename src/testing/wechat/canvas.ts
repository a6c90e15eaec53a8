import { canvasNode } from '../engine/canvasNode'
import { densityOf, readPixels, savePicture, writePixels } from '../engine/canvasPicture'
import { drawingContext } from '../engine/drawing'
import { asyncApi, type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

/** WeChat docs, wx.createOffscreenCanvas: options, or as older versions sizes. */
const sizeOf = (options: unknown, height: unknown): readonly [number, number] => {
  const given = Object(options)
  const [width, other] =
    typeof options === 'object' ? [given.width, given.height] : [options, height]
  return [Number(width) || 300, Number(other) || 150]
}

export const canvas = (kernel: Kernel): Natives => ({
  createCanvasContext: syncApi({
    run: (id) => drawingContext(kernel, wechatTables, kernel.canvases.of(String(id))),
  }),
  createOffscreenCanvas: syncApi({
    run: (options, height) =>
      canvasNode(kernel, wechatTables, kernel.canvases.make(...sizeOf(options, height))),
  }),
  canvasToTempFilePath: asyncApi({
    run: async (given) => ({ tempFilePath: await savePicture(kernel, given, densityOf(kernel)) }),
  }),
  canvasGetImageData: asyncApi({
    run: (given) => readPixels(kernel, String(given.canvasId), given),
  }),
  canvasPutImageData: asyncApi({
    run: (given) => {
      writePixels(kernel, String(given.canvasId), given)
      return undefined
    },
  }),
})
