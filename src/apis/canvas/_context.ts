import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My } from '../../platforms/alipay/host'

/** The context of an older canvas. Each that is made for its id draws on it. */
export const contextOf = (host: My, canvasId: string): ReturnType<My['createCanvasContext']> =>
  askNow(host as object as Native, 'createCanvasContext', [canvasId]) as never
