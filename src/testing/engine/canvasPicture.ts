import type { Kernel } from '../kernel'
import type { Context, Surface } from './canvas'
import { deviceOf } from './device'
import { fail } from './failure'
import type { Values } from './members'

/** The canvas that a call is about. */
export const surfaceOf = ({ canvases }: Kernel, { canvas, canvasId }: Values): Surface => {
  if (typeof canvasId === 'string' && canvas === undefined) return canvases.of(canvasId)
  const surface = canvases.find(canvas)
  if (!surface) throw fail('canvas is empty', { error: 1 })
  return surface
}

interface Picture {
  readonly from: readonly [x: number, y: number, width: number, height: number]
  readonly width: number
  readonly height: number
}

/** `density`: how many pixels a file has for each of the canvas where the app asks for no size. */
const pictureOf = (surface: Surface, given: Values, density: number): Picture => {
  const sized = (value: unknown, other: number): number => Number(value) || other
  const [x, y] = [sized(given.x, 0), sized(given.y, 0)]
  const width = sized(given.width, surface.width - x)
  const height = sized(given.height, surface.height - y)
  return {
    from: [x, y, width, height],
    width: Math.round(sized(given.destWidth, width * density)),
    height: Math.round(sized(given.destHeight, height * density)),
  }
}

export const densityOf = ({ system }: Kernel): number => deviceOf(system).pixelRatio

/** Writes a part of a canvas to a new temp file: its pixels, or else as many transparent ones. */
export const savePicture = async (
  kernel: Kernel,
  given: Values,
  density: number,
): Promise<string> => {
  const surface = surfaceOf(kernel, given)
  const { from, width, height } = pictureOf(surface, given, density)
  const isJpeg = /^jpe?g$/.test(String(given.fileType ?? 'png'))
  const place = kernel.files.newTemp(isJpeg ? 'jpg' : 'png')
  const real = surface.real && kernel.canvases.make(width, height)
  real?.context?.drawImage(surface.real, ...from, 0, 0, width, height)
  const bytes = real?.real
    ? await real.real.toBuffer(isJpeg ? 'image/jpeg' : 'image/png')
    : kernel.runtime.encodePng(width, height)
  kernel.files.disk.write(place.realPath, bytes, 'w')
  return place.hostPath
}

type Part = Record<'x' | 'y' | 'width' | 'height', number>

export const readPixels = (kernel: Kernel, id: string, part: Values) => {
  const { x, y, width, height } = part as Part
  const real = kernel.canvases.of(id).context?.getImageData(x, y, width, height)
  return { width, height, data: real?.data ?? new Uint8ClampedArray(width * height * 4) }
}

export const writePixels = (kernel: Kernel, id: string, part: Values): void => {
  const { x, y, width, height } = part as Part
  const surface = kernel.canvases.of(id)
  surface.drawn.push(['putImageData', x, y, width, height])
  const { context } = surface
  if (context) context.putImageData(pixelsOf(context, part.data, width, height), x, y)
}

const pixelsOf = (context: Context, data: unknown, width: number, height: number): object => {
  const pixels = context.createImageData(width, height)
  pixels.data.set(data as Uint8ClampedArray)
  return pixels
}
