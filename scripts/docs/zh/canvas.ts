import type { Sentences } from './_types'

export const canvas = {
  canvasGetImageData:
    '读取旧版画布某个区域的像素，`<canvas type="2d">` 请用它自己的 `getImageData`。',
  canvasPutImageData: '把像素绘制到旧版画布上，`<canvas type="2d">` 请用它自己的 `putImageData`。',
  canvasToTempFilePath: '把画布的某个区域保存为图片，须在绘制完成后调用。',
  createCanvasContext:
    '获取旧版画布的绘图上下文，微信传 `canvas-id`，支付宝传没有 `type` 的 `<canvas>` 的 id。',
  createOffscreenCanvas: '创建离屏画布，返回的是宿主自己的对象。',
} satisfies Partial<Sentences>
