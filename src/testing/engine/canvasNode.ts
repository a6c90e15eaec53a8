import type { Kernel } from '../kernel'
import type { Surface } from './canvas'
import { objectOf } from './define'
import { readImageHeader } from './imageHeader'
import { type Natives, syncApi } from './members'
import { recorded } from './recorded'
import type { NativeTables } from './tables'

/** A canvas as the app holds it: one that is not on the screen, or the node of a `<canvas type="2d">`. */
export const canvasNode = (kernel: Kernel, tables: NativeTables, surface: Surface): object => {
  let context: object | undefined
  const written: Natives = {
    getContext: syncApi({
      run: (type) => {
        if (type === '2d') context ??= context2d(kernel, surface)
        return context ?? {}
      },
    }),
    createImage: syncApi({ run: () => createImage(kernel) }),
  }
  const node = objectOf(kernel, tables, 'OffscreenCanvas', written)
  const size = (name: 'width' | 'height') => ({
    enumerable: true,
    get: () => surface[name],
    set: (value: number) => {
      surface[name] = value
    },
  })
  Object.defineProperties(node, { width: size('width'), height: size('height') })
  return kernel.canvases.keep(node, surface)
}

/** Draws at once: on the Node canvas, if there is one. */
const context2d = ({ canvases }: Kernel, surface: Surface): object => {
  const { context } = surface
  const members = [...Object.keys(methods), ...Object.keys(settings)]
  const source = context ? realOf(context, (node) => canvases.find(node)?.real) : blank(surface)
  return recorded(source, members, (operation) => surface.drawn.push(operation))
}

const blank = (surface: Surface): object => {
  const calls = Object.entries(methods).map(([name, answer]) => [
    name,
    (...given: unknown[]) => answer(...given),
  ])
  return { ...Object.fromEntries(calls), ...settings, canvas: surface }
}

type Call = (...given: unknown[]) => unknown

/** A Node canvas draws other Node canvases. Pictures are left out: it has a class of its own for them. */
const realOf = (context: object, realOfNode: (node: unknown) => object | undefined): object => {
  const drawImage = (image: unknown, ...place: unknown[]): void => {
    const real = realOfNode(image)
    if (real) (context as { drawImage: Call }).drawImage(real, ...place)
  }
  return new Proxy(context, {
    get: (target, name) => {
      const member: unknown = name === 'drawImage' ? drawImage : Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  })
}

const nothing: Call = () => undefined
const pixels = (width: unknown, height: unknown) => ({
  ...{ width, height },
  data: new Uint8ClampedArray(Number(width) * Number(height) * 4),
})
const gradient: Call = () => ({ addColorStop: nothing })

/** What the methods of a context answer that draws nothing. */
const methods: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(
    [
      ...['save', 'restore', 'translate', 'scale', 'rotate', 'transform', 'setTransform'],
      ...['beginPath', 'closePath', 'moveTo', 'lineTo', 'rect', 'arc', 'arcTo', 'ellipse'],
      ...['quadraticCurveTo', 'bezierCurveTo', 'fill', 'stroke', 'clip', 'fillRect', 'strokeRect'],
      ...['clearRect', 'fillText', 'strokeText', 'setLineDash', 'drawImage', 'putImageData'],
    ].map((name) => [name, nothing]),
  ),
  measureText: (text) => ({ width: String(text).length * 5 }),
  createLinearGradient: gradient,
  createRadialGradient: gradient,
  createPattern: () => ({}),
  createImageData: pixels,
  getImageData: (_x, _y, width, height) => pixels(width, height),
}

const settings: Readonly<Record<string, unknown>> = {
  ...{ fillStyle: '#000000', strokeStyle: '#000000', globalAlpha: 1 },
  ...{ globalCompositeOperation: 'source-over', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter' },
  ...{ miterLimit: 10, lineDashOffset: 0, font: '10px sans-serif', textAlign: 'start' },
  ...{ textBaseline: 'alphabetic', shadowBlur: 0, shadowColor: 'rgba(0, 0, 0, 0)' },
  ...{ shadowOffsetX: 0, shadowOffsetY: 0 },
}

/** A picture loads in a turn of its own. One of the host's files has that one's size. */
const createImage = ({ files, runtime }: Kernel): object => {
  let src = ''
  const image: { [member: string]: unknown } = { width: 0, height: 0, onload: null, onerror: null }
  const load = (): void => {
    const file = files.findFile(src)
    const header = file && readImageHeader(files.disk.read(file.realPath))
    const { width = 0, height = 0 } = header ?? {}
    Object.assign(image, { width, height })
    const isThere = header ?? /^(https?:|data:|\/)/.test(src)
    const told = isThere ? image.onload : image.onerror
    if (typeof told === 'function') told({ type: isThere ? 'load' : 'error' })
  }
  return Object.defineProperty(image, 'src', {
    enumerable: true,
    get: () => src,
    set: (value) => {
      src = String(value)
      runtime.clock.nextTurn(load)
    },
  })
}
