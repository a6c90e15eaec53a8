import { refuseAbsent } from '../../core/refuseAbsent'
import type { My, MyCanvasContext } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CanvasGradient, CanvasPattern, CanvasTextMetrics } from '../../types/canvas'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

type Color = string | CanvasGradient | CanvasPattern

/**
 * Draws on an older canvas. What it is told waits for `draw`. It is the host's own. Lengths are in logical pixels, angles in
 * radians.
 */
export interface CanvasContext {
  /** Draws all that waits. Clears the canvas before, unless it is to `reserve` it. Calls the function when it is drawn. */
  draw(reserve?: boolean, callback?: () => void): void

  /** Begins a new path. */
  beginPath(): void
  /** Closes the path with a line to its start. */
  closePath(): void
  /** Goes to a point without a line. */
  moveTo(x: number, y: number): void
  /** Adds a line. */
  lineTo(x: number, y: number): void
  /** Adds a rectangle. */
  rect(x: number, y: number, width: number, height: number): void
  /** Adds an arc around a point. */
  arc(
    x: number,
    y: number,
    r: number,
    sAngle: number,
    eAngle: number,
    counterclockwise?: boolean,
  ): void
  /** Adds an arc between two tangents. */
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void
  /** Adds a curve with one control point. */
  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void
  /** Adds a curve with two control points. */
  bezierCurveTo(cp1x: number, cp1y: number, cp2x: number, cp2y: number, x: number, y: number): void
  /** Fills the path. */
  fill(): void
  /** Draws the line of the path. */
  stroke(): void
  /** Draws only inside the path from now on. */
  clip(): void

  /** Fills a rectangle. */
  fillRect(x: number, y: number, width: number, height: number): void
  /** Draws the sides of a rectangle. */
  strokeRect(x: number, y: number, width: number, height: number): void
  /** Makes a rectangle transparent. */
  clearRect(x: number, y: number, width: number, height: number): void
  /** Draws a text, no wider than `maxWidth`. */
  fillText(text: string, x: number, y: number, maxWidth?: number): void
  /** Draws the outline of a text, no wider than `maxWidth`. */
  strokeText(text: string, x: number, y: number, maxWidth?: number): void
  /** Measures a text in the font that is set. On Alipay the width is in pixels of the screen, and not the same on each system. */
  measureText(text: string): CanvasTextMetrics
  /** Draws a picture in its own size: a URL, a data URI, a path of the package, on WeChat of a temp file too. */
  drawImage(image: string, dx: number, dy: number): void
  /** Draws a picture in a size. */
  drawImage(image: string, dx: number, dy: number, dWidth: number, dHeight: number): void
  /** Draws a part of a picture in a size. */
  drawImage(
    image: string,
    sx: number,
    sy: number,
    sWidth: number,
    sHeight: number,
    dx: number,
    dy: number,
    dWidth: number,
    dHeight: number,
  ): void

  /** Keeps the settings, for `restore`. */
  save(): void
  /** Puts back the settings that `save` kept last. */
  restore(): void
  /** Moves the origin. */
  translate(x: number, y: number): void
  /** Scales what is drawn from now on. */
  scale(scaleWidth: number, scaleHeight: number): void
  /** Turns what is drawn from now on, clockwise. */
  rotate(angle: number): void
  /** Multiplies the transformation by a matrix. */
  transform(
    scaleX: number,
    skewX: number,
    skewY: number,
    scaleY: number,
    translateX: number,
    translateY: number,
  ): void
  /** Replaces the transformation by a matrix. */
  setTransform(
    scaleX: number,
    skewX: number,
    skewY: number,
    scaleY: number,
    translateX: number,
    translateY: number,
  ): void

  /** What shapes are filled with. */
  fillStyle: Color
  /** Sets what shapes are filled with. */
  setFillStyle(color: Color): void
  /** What lines are drawn with. */
  strokeStyle: Color
  /** Sets what lines are drawn with. */
  setStrokeStyle(color: Color): void
  /** Makes a gradient along a line. */
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient
  /** Makes a gradient from the middle of a circle to its edge. */
  createCircularGradient(x: number, y: number, r: number): CanvasGradient
  /** Makes a pattern of a picture. */
  createPattern(
    image: string,
    repetition: 'repeat' | 'repeat-x' | 'repeat-y' | 'no-repeat',
  ): CanvasPattern
  /** How opaque everything is drawn: 0 to 1. */
  globalAlpha: number
  /** Sets how opaque everything is drawn. */
  setGlobalAlpha(alpha: number): void
  /** How what is drawn goes together with what is there, as `source-over`. */
  globalCompositeOperation: string
  /** Sets the shadow of what is drawn: how far it lies to the right and below, how blurred it is (0 to 100), and its colour. */
  setShadow(offsetX: number, offsetY: number, blur: number, color: string): void
  /** How far shadows lie to the right. */
  shadowOffsetX: number
  /** How far shadows lie below. */
  shadowOffsetY: number
  /** How blurred shadows are. */
  shadowBlur: number
  /** Colour of shadows. */
  shadowColor: string

  /** Width of lines. */
  lineWidth: number
  /** Sets the width of lines. */
  setLineWidth(lineWidth: number): void
  /** How lines end: `butt`, `round`, `square`. */
  lineCap: string
  /** Sets how lines end. */
  setLineCap(lineCap: 'butt' | 'round' | 'square'): void
  /** How lines meet. */
  lineJoin: 'bevel' | 'round' | 'miter'
  /** Sets how lines meet. */
  setLineJoin(lineJoin: 'bevel' | 'round' | 'miter'): void
  /** How far a corner may go out before it is cut off, in halves of the width. */
  miterLimit: number
  /** Sets how far a corner may go out. */
  setMiterLimit(miterLimit: number): void
  /** Where the dashes of lines begin. */
  lineDashOffset: number
  /** Sets lengths of dashes and gaps, and where they begin (default 0). */
  setLineDash(pattern: readonly number[], offset?: number): void

  /** Font and size of text, as in CSS. */
  font: string
  /** Sets the size of text. */
  setFontSize(fontSize: number): void
  /** Sets which part of a text stands at `x`. */
  setTextAlign(align: 'left' | 'center' | 'right'): void
  /** Sets which line of a text stands at `y`. */
  setTextBaseline(textBaseline: 'top' | 'bottom' | 'middle' | 'normal'): void
}

/**
 * Returns what draws on an older canvas: on WeChat by its `canvas-id`, on Alipay by the id of a `<canvas>` without a `type`. Call it
 * when the page is ready. A `<canvas type="2d">` is faster, on both: its node has a context of its own.
 *
 * On Alipay `component` changes nothing: ids are those of the whole page. A method that the host lacks throws, with kind
 * `unsupported`.
 *
 * @example
 * const context = mpx.createCanvasContext('poster')
 * context.setFillStyle('#1677ff')
 * context.fillRect(0, 0, 300, 150)
 * context.draw(false, () => mpx.canvasToTempFilePath({ canvasId: 'poster' }))
 */
export type CreateCanvasContext = SyncContract<
  'createCanvasContext',
  [canvasId: string, component?: unknown],
  CanvasContext
>

export const api: Spec<CreateCanvasContext> = {
  name: 'createCanvasContext',
  kind: 'sync',
  required: ['canvasId'],
}

// Very many calls go to a context: it is the host's own, and no method of it is wrapped that is there and the same.

export const wechat: Row<CreateCanvasContext, Wx> = {
  since: '1.0.0',
  method: 'createCanvasContext',
  result: (context, _args, session) =>
    refuseAbsent(context as CanvasContext, absentOnWechat, session),
}

const absentOnWechat = [
  'arcTo',
  'clip',
  'createPattern',
  'measureText',
  'setLineDash',
  'setTransform',
  'strokeText',
  'transform',
]

export const alipay: Row<CreateCanvasContext, My> = {
  since: '1.0.0',
  method: 'createCanvasContext',
  args: (canvasId) => [canvasId],
  result: (context, _args, session) => {
    Object.assign(context, differing(context, context.setLineDash, context.setTextBaseline))
    return refuseAbsent(context as object as CanvasContext, ['measureText'], session)
  },
}

/** Alipay docs: setLineDash takes no offset, which is a property, and no base line is `normal`. */
const differing = (
  context: MyCanvasContext,
  setLineDash: MyCanvasContext['setLineDash'],
  setTextBaseline: MyCanvasContext['setTextBaseline'],
): Pick<CanvasContext, 'setLineDash' | 'setTextBaseline'> => ({
  setLineDash(pattern, offset = 0) {
    setLineDash.call(context, pattern)
    context.lineDashOffset = offset
  },
  setTextBaseline(textBaseline) {
    setTextBaseline.call(context, textBaseline === 'normal' ? 'alphabetic' : textBaseline)
  },
})
