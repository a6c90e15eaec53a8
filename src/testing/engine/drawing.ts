import { lowerFirst } from 'lodash-es'
import type { Kernel } from '../kernel'
import type { CanvasOperation } from '../types'
import type { Context, Surface } from './canvas'
import { objectOf } from './define'
import { type Natives, syncApi } from './members'
import { inNextTurn } from './nextTurn'
import { recorded } from './recorded'
import type { NativeTables } from './tables'

/** The context of an older canvas: it keeps what it is told until `draw`. `written`: what the platform has of its own. */
export const drawingContext = (
  kernel: Kernel,
  tables: NativeTables,
  surface: Surface,
  written: Natives = {},
): object => {
  const native = objectOf(kernel, tables, 'CanvasContext', {
    draw: syncApi({ run: (reserve, callback) => draw(kernel, surface, reserve, callback) }),
    measureText: syncApi({ run: (text) => ({ width: widthOf(text) }) }),
    createLinearGradient: syncApi({
      run: (...ends) => gradient(kernel, tables, 'createLinearGradient', ends),
    }),
    createCircularGradient: syncApi({
      run: (x, y, r) => gradient(kernel, tables, 'createRadialGradient', [x, y, 0, x, y, r]),
    }),
    ...written,
  })
  return recorded(native, Object.keys(native), (operation) => surface.waiting.push(operation))
}

/** An estimate: the font of a context is 10 px high. */
const widthOf = (text: unknown): number => String(text).length * 5

const draw = (kernel: Kernel, surface: Surface, reserve: unknown, callback: unknown): void => {
  const operations = surface.waiting.splice(0)
  const drawn = inNextTurn(kernel.runtime.clock, () => {
    if (kernel.disposed) return
    if (!reserve) surface.clear()
    surface.drawn.push(...operations)
    const { context } = surface
    // Each `draw` begins with the settings of a new context.
    context?.save()
    for (const operation of context ? operations : []) play(context as Context, operation)
    context?.restore()
    if (typeof callback === 'function') callback()
  })
  kernel.finishing(drawn)
}

interface Gradient {
  readonly make: string
  readonly ends: readonly unknown[]
  readonly stops: (readonly unknown[])[]
}
const gradients = new WeakMap<object, Gradient>()

const gradient = (
  kernel: Kernel,
  tables: NativeTables,
  make: string,
  ends: readonly unknown[],
): object => {
  const stops: (readonly unknown[])[] = []
  const object = objectOf(kernel, tables, 'CanvasGradient', {
    addColorStop: syncApi({ run: (...stop) => void stops.push(stop) }),
  })
  gradients.set(object, { make, ends, stops })
  return object
}

type Call = (...given: unknown[]) => unknown

/** Does on a Node canvas what an older context was told. Pictures are left out: a Node canvas has a class of its own for them. */
const play = (context: Context, [name, ...given]: CanvasOperation): void => {
  if (name === 'drawImage') return
  const own = ownWays[name]
  const member = context[name]
  if (own) own(context, ...given)
  else if (typeof member === 'function') (member as Call).apply(context, given)
  else context[lowerFirst(name.replace(/^set/, ''))] = paintOf(context, given[0])
}

const ownWays: Readonly<Record<string, (context: Context, ...given: unknown[]) => void>> = {
  setFontSize: (context, size) => {
    context.font = String(context.font).replace(/[\d.]+px/, `${size}px`)
  },
  setShadow: (context, shadowOffsetX, shadowOffsetY, shadowBlur, shadowColor) => {
    Object.assign(context, { shadowOffsetX, shadowOffsetY, shadowBlur, shadowColor })
  },
  setLineDash: (context, pattern, offset) => {
    ;(context.setLineDash as Call)(pattern)
    if (offset !== undefined) context.lineDashOffset = offset
  },
  setTextBaseline: (context, textBaseline) => {
    context.textBaseline = textBaseline === 'normal' ? 'alphabetic' : textBaseline
  },
}

/** A colour, or the gradient that ours stands for. */
const paintOf = (context: Context, paint: unknown): unknown => {
  const known = gradients.get(Object(paint))
  if (!known) return paint
  const real = (context[known.make] as Call)(...known.ends) as { addColorStop: Call }
  for (const stop of known.stops) real.addColorStop(...stop)
  return real
}
