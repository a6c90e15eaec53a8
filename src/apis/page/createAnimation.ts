import { rename } from '../../core/rename'
import type { Bag } from '../../core/row'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

/** How a step runs. */
export interface AnimationOptions {
  /** How long it takes, in ms. Default: 400. */
  readonly duration?: number | undefined
  /** How its speed changes. Default: `'linear'`. */
  readonly timingFunction?:
    | 'linear'
    | 'ease'
    | 'ease-in'
    | 'ease-in-out'
    | 'ease-out'
    | 'step-start'
    | 'step-end'
    | undefined
  /** How long it waits, in ms. Default: 0. */
  readonly delay?: number | undefined
  /** The point that stays where it is: left, top, depth. Default: `'50% 50% 0'`. */
  readonly transformOrigin?: string | undefined
}

/** Records what to do with a node. Each method returns the animation. */
export interface Animation {
  /** Ends a step: all that was recorded since the last one happens at once. Options left out are those of the animation. */
  step(options?: AnimationOptions): Animation
  /** What was recorded since the last export, for the `animation` attribute of a component. Its form is the host's own. */
  export(): object

  /** Sets how opaque it is, 0 to 1. */
  opacity(value: number): Animation
  /** Sets the colour behind it. */
  backgroundColor(value: string): Animation
  /** Sets the width. A number is in px. */
  width(value: number | string): Animation
  /** Sets the height. A number is in px. */
  height(value: number | string): Animation
  /** Moves the left edge. A number is in px. */
  left(value: number | string): Animation
  /** Moves the top edge. A number is in px. */
  top(value: number | string): Animation
  /** Moves the right edge. A number is in px. */
  right(value: number | string): Animation
  /** Moves the bottom edge. A number is in px. */
  bottom(value: number | string): Animation

  /** Turns it clockwise, in degrees. */
  rotate(angle: number): Animation
  /** Turns it around the horizontal axis, in degrees. */
  rotateX(angle: number): Animation
  /** Turns it around the vertical axis, in degrees. */
  rotateY(angle: number): Animation
  /** Turns it around the axis towards you, in degrees. */
  rotateZ(angle: number): Animation
  /** Turns it around an axis of your own, in degrees. */
  rotate3d(x: number, y: number, z: number, angle: number): Animation

  /** Makes it larger, or smaller below 1. Without `sy` both ways. */
  scale(sx: number, sy?: number): Animation
  /** Makes it wider, or narrower below 1. */
  scaleX(scale: number): Animation
  /** Makes it higher, or lower below 1. */
  scaleY(scale: number): Animation
  /** Makes it deeper, or flatter below 1. */
  scaleZ(scale: number): Animation
  /** Does all three. */
  scale3d(sx: number, sy: number, sz: number): Animation

  /** Moves it, in px. */
  translate(tx?: number, ty?: number): Animation
  /** Moves it to the right, in px. */
  translateX(translation: number): Animation
  /** Moves it down, in px. */
  translateY(translation: number): Animation
  /** Moves it towards you, in px. */
  translateZ(translation: number): Animation
  /** Does all three, in px. */
  translate3d(tx?: number, ty?: number, tz?: number): Animation

  /** Slants it, in degrees. */
  skew(ax: number, ay: number): Animation
  /** Slants it along the horizontal axis, in degrees. */
  skewX(angle: number): Animation
  /** Slants it along the vertical axis, in degrees. */
  skewY(angle: number): Animation

  /** Transforms it by a matrix of 2 rows and 3 columns, column by column. */
  matrix(a: number, b: number, c: number, d: number, tx: number, ty: number): Animation
  /** Transforms it by a matrix of 4 rows and 4 columns, column by column. */
  matrix3d(...values: number[]): Animation
}

/**
 * Returns an animation: record what to do with a node, end each step with `step`, and set what `export` returns as the `animation`
 * of a component.
 *
 * @example
 * const animation = mpx.createAnimation({ duration: 300, timingFunction: 'ease' })
 * animation.opacity(0).step().opacity(1).step({ delay: 100 })
 * const data = { fade: animation.export() } // <view animation="{{fade}}">
 */
export type CreateAnimation = SyncContract<
  'createAnimation',
  [options?: AnimationOptions],
  Animation
>

export const api: Spec<CreateAnimation> = { name: 'createAnimation', kind: 'sync' }

export const wechat: Row<CreateAnimation, Wx> = { since: '1.0.0', method: 'createAnimation' }

export const alipay: Row<CreateAnimation, My> = {
  since: '1.0.0',
  method: 'createAnimation',
  args: (options = {}) => [toNative(options)],
  // The host's own, since it records a call for each frame of a drag. Only `step` differs.
  result: (native) => withStep(native as NativeAnimation),
}

interface NativeAnimation extends Omit<Animation, 'step'> {
  step(options?: object): unknown
}

function withStep(native: NativeAnimation): Animation {
  const { step } = native
  return Object.assign(native, {
    step(options?: AnimationOptions) {
      step.call(native, options && toNative(options))
      return native as Animation
    },
  })
}

const toNative = (options: AnimationOptions): object =>
  rename(options as Bag, { timingFunction: 'timeFunction' })

export const since: Since<CreateAnimation> = {
  // Alipay docs: Animation. No version is published.
  alipay: { results: { matrix: 'unknown', matrix3d: 'unknown' } },
}
