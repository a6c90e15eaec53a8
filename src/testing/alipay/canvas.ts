import { canvasNode } from '../engine/canvasNode'
import { readPixels, savePicture, writePixels } from '../engine/canvasPicture'
import { drawingContext } from '../engine/drawing'
import { asyncApi, type Natives, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

/** Alipay docs: an older canvas gives and takes its pixels by its context. */
const pixelsOf = (kernel: Kernel, id: string): Natives => ({
  getImageData: asyncApi({ run: (part) => readPixels(kernel, id, part) }),
  putImageData: asyncApi({
    run: (part) => {
      writePixels(kernel, id, part)
      return undefined
    },
  }),
})

export const canvas = (kernel: Kernel): Natives => ({
  createCanvasContext: syncApi({
    run: (given) => {
      const id = String(given)
      return drawingContext(kernel, alipayTables, kernel.canvases.of(id), pixelsOf(kernel, id))
    },
  }),
  // Alipay docs: 100 by 100 pixels, if no size is given.
  createOffscreenCanvas: syncApi({
    run: (width, height) => {
      const surface = kernel.canvases.make(Number(width) || 100, Number(height) || 100)
      return canvasNode(kernel, alipayTables, surface)
    },
  }),
  // A pixel of the file for each of the canvas. Of an older one the path has the name that it always had.
  canvasToTempFilePath: asyncApi({
    run: async (given) => {
      const path = await savePicture(kernel, given, 1)
      return given.canvas ? { tempFilePath: path } : { apFilePath: path }
    },
  }),
})
