/** A picture to draw, made by `createImage` of the canvas that draws it. */
export interface CanvasImage {
  /** Where it is: a URL, a path of the package or of a file, a data URI. To set it is to load it. */
  src: string
  /** Width of the picture, in pixels; 0 until it is loaded. */
  width: number
  /** Height of the picture, in pixels; 0 until it is loaded. */
  height: number
  /** Called when it is loaded. */
  onload: ((event?: unknown) => void) | null
  /** Called when it can't be loaded. */
  onerror: ((event?: unknown) => void) | null
}

/** Pixels of a part of a canvas. */
export interface CanvasImageData {
  /** Four numbers from 0 to 255 for each pixel, line by line: red, green, blue, alpha. */
  readonly data: Uint8ClampedArray
  /** Width, in pixels. */
  readonly width: number
  /** Height, in pixels. */
  readonly height: number
}

/** Colours that go over into one another, to fill or stroke with. */
export interface CanvasGradient {
  /** Sets a colour at a point from 0, the start, to 1, the end. */
  addColorStop(stop: number, color: string): void
}

/** A picture that repeats, to fill or stroke with. */
export type CanvasPattern = object

/** Sizes of a text. */
export interface CanvasTextMetrics {
  /** Width, in pixels. */
  readonly width: number
}

/** What can be drawn on a canvas: pictures of it, and other canvases. */
export type CanvasSource = CanvasImage | Canvas

/** Draws on a canvas at once. It is the host's own, and follows the context `2d` of the web. Angles are in radians. */
export interface RenderingContext2D {
  /** What shapes are filled with. */
  fillStyle: string | CanvasGradient | CanvasPattern
  /** What lines are drawn with. */
  strokeStyle: string | CanvasGradient | CanvasPattern
  /** Width of lines, in pixels. */
  lineWidth: number
  /** How lines end. */
  lineCap: 'butt' | 'round' | 'square'
  /** How lines meet. */
  lineJoin: 'bevel' | 'round' | 'miter'
  /** How far a corner may go out before it is cut off, in halves of the width. */
  miterLimit: number
  /** Where the dashes of lines begin, in pixels. */
  lineDashOffset: number
  /** Font and size of text, as in CSS. */
  font: string
  /** Which part of a text stands at `x`. */
  textAlign: 'left' | 'right' | 'center' | 'start' | 'end'
  /** Which line of a text stands at `y`. */
  textBaseline: 'top' | 'hanging' | 'middle' | 'alphabetic' | 'ideographic' | 'bottom'
  /** How opaque everything is drawn: 0 to 1. */
  globalAlpha: number
  /** How what is drawn goes together with what is there, as `source-over`. */
  globalCompositeOperation: string
  /** How blurred shadows are, in pixels. */
  shadowBlur: number
  /** Colour of shadows. */
  shadowColor: string
  /** How far shadows lie to the right, in pixels. */
  shadowOffsetX: number
  /** How far shadows lie below, in pixels. */
  shadowOffsetY: number
  /** Keeps the settings, for `restore`. */
  save(): void
  /** Puts back the settings that `save` kept last. */
  restore(): void
  /** Moves the origin, in pixels. */
  translate(x: number, y: number): void
  /** Scales what is drawn from now on. */
  scale(x: number, y: number): void
  /** Turns what is drawn from now on, clockwise. */
  rotate(angle: number): void
  /** Multiplies the transformation by a matrix. */
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void
  /** Replaces the transformation by a matrix. */
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
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
    radius: number,
    startAngle: number,
    endAngle: number,
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
  /** Draws a text, no wider than `maxWidth` pixels. */
  fillText(text: string, x: number, y: number, maxWidth?: number): void
  /** Draws the outline of a text, no wider than `maxWidth` pixels. */
  strokeText(text: string, x: number, y: number, maxWidth?: number): void
  /** Measures a text in the font that is set. */
  measureText(text: string): CanvasTextMetrics
  /** Sets lengths of dashes and gaps, in pixels; none for a whole line. */
  setLineDash(segments: readonly number[]): void
  /** Draws a picture in its own size. */
  drawImage(image: CanvasSource, dx: number, dy: number): void
  /** Draws a picture in a size. */
  drawImage(image: CanvasSource, dx: number, dy: number, dWidth: number, dHeight: number): void
  /** Draws a part of a picture in a size. */
  drawImage(
    image: CanvasSource,
    sx: number,
    sy: number,
    sWidth: number,
    sHeight: number,
    dx: number,
    dy: number,
    dWidth: number,
    dHeight: number,
  ): void
  /** Makes a gradient along a line. */
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient
  /** Makes a gradient between two circles. */
  createRadialGradient(
    x0: number,
    y0: number,
    r0: number,
    x1: number,
    y1: number,
    r1: number,
  ): CanvasGradient
  /** Makes a pattern of a picture: `repeat`, `repeat-x`, `repeat-y`, `no-repeat`. */
  createPattern(image: CanvasSource, repetition: string): CanvasPattern
  /** Makes transparent pixels. */
  createImageData(width: number, height: number): CanvasImageData
  /** Reads the pixels of a part. */
  getImageData(x: number, y: number, width: number, height: number): CanvasImageData
  /** Draws pixels. */
  putImageData(data: CanvasImageData, x: number, y: number): void
}

/** A canvas to draw on: one that is not on the screen, or the node of a `<canvas>`. It is the host's own. */
export interface Canvas {
  /** Width, in pixels. To set it clears the canvas. */
  width: number
  /** Height, in pixels. To set it clears the canvas. */
  height: number
  /** What draws on it. A canvas has one kind of context in its life. */
  getContext(type: '2d'): RenderingContext2D
  /** What draws on it by WebGL, as on the web. */
  getContext(type: 'webgl'): object
  /** Makes a picture to draw on it. */
  createImage(): CanvasImage
}

/** The node of a `<canvas type="2d">` or `<canvas type="webgl">`, as a selector query gives it. */
export interface CanvasNode extends Canvas {
  /** Calls a function before the next frame is drawn. Returns a number for `cancelAnimationFrame`. */
  requestAnimationFrame(callback: (time: number) => void): number
  /** Takes back what `requestAnimationFrame` was asked for. */
  cancelAnimationFrame(id: number): void
}
