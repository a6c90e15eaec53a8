import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

const part = { canvasId: 'the-canvas', x: 0, y: 0, width: 1, height: 1 }

const pixels = { data: new Uint8ClampedArray([1, 2, 3, 4]), width: 1, height: 1 }

/** Alipay's context of a canvas, which is made at once. */
const context = {
  getImageData: ({ success }: { success(result: object): void }) => success(pixels),
  putImageData: ({ success }: { success(result: object): void }) => success({}),
}
/** Objects that are handed on as the host made them. */
const drawing = { setLineDash() {}, setTextBaseline() {} }
const offscreen = { width: 30, height: 15 }

const composed = (method: string) => method === 'createCanvasContext' && 'at once'

export const canvas: readonly Case[] = [
  {
    kind: 'call',
    api: 'canvasToTempFilePath',
    options: () => ({ canvasId: 'the-canvas' }),
    prepare: ({ host, platform }) => {
      const theirs = hasContractNames(platform) ? 'tempFilePath' : 'apFilePath'
      host.answer('canvasToTempFilePath', { [theirs]: 'the path' })
    },
    result: () => ({ tempFilePath: 'the path' }),
    nothing: 'unknown',
  },
  {
    kind: 'call',
    api: 'canvasGetImageData',
    options: () => part,
    prepare: ({ host, platform }) => {
      if (hasContractNames(platform)) host.answer('canvasGetImageData', pixels)
      else host.answer('createCanvasContext', () => context)
    },
    result: () => pixels,
    composed,
  },
  {
    kind: 'call',
    api: 'canvasPutImageData',
    options: () => ({ ...part, data: pixels.data }),
    prepare: ({ host, platform }) => {
      if (!hasContractNames(platform)) host.answer('createCanvasContext', () => context)
    },
    composed,
  },
  {
    kind: 'sync',
    api: 'createCanvasContext',
    args: () => ['the-canvas'],
    prepare: ({ host }) => host.answer('createCanvasContext', () => drawing),
    result: () => drawing,
  },
  {
    kind: 'sync',
    api: 'createOffscreenCanvas',
    args: () => [{ width: 30, height: 15 }],
    prepare: ({ host }) => host.answer('createOffscreenCanvas', () => offscreen),
    result: () => offscreen,
  },
]
