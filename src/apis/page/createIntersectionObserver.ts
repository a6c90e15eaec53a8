import { askNow } from '../../core/askNow'
import { has } from '../../core/native'
import type { Native } from '../../core/row'
import { runCallback } from '../../core/runCallback'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Listener, Spec } from '../../types/contract'
import type { Row, Session } from '../../types/row'

export interface IntersectionObserverOptions {
  /** Shares of the node, 0 to 1, at which you are told that more or less of it is to be seen. Default: `[0]`. */
  readonly thresholds?: readonly number[] | undefined
  /** The share that counts as seen before the first look. Default: 0, so that you are told of a node that is there from the start. */
  readonly initialRatio?: number | undefined
  /** Observes all nodes that match, not only the first. Default: false. */
  readonly observeAll?: boolean | undefined
  /** Observes in WeChat's faster way. Alipay has only one. */
  readonly nativeMode?: boolean | undefined
}

/** Room around a reference area, in px. Negative: the area is smaller. */
export interface Margins {
  /** Left of it. */
  readonly left?: number | undefined
  /** Right of it. */
  readonly right?: number | undefined
  /** Above it. */
  readonly top?: number | undefined
  /** Below it. */
  readonly bottom?: number | undefined
}

/** In px from the top left corner of the window. */
export interface Edges {
  /** The left edge. */
  readonly left: number
  /** The top edge. */
  readonly top: number
  /** The right edge. */
  readonly right: number
  /** The bottom edge. */
  readonly bottom: number
}

/** In px from the top left corner of the window. */
export interface Area extends Edges {
  /** The width. */
  readonly width: number
  /** The height. */
  readonly height: number
}

/** How much of a node is in the reference area. */
export interface Intersection {
  /** Id of the node; empty if it has none. */
  readonly id: string
  /** What its `data-` attributes hold. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the page's markup says
  readonly dataset: { readonly [name: string]: any }
  /** The share of the node that is in the reference area, 0 to 1. */
  readonly intersectionRatio: number
  /** The part of the node that is in the reference area. */
  readonly intersectionRect: Area
  /** The node. */
  readonly boundingClientRect: Area
  /** The reference area. */
  readonly relativeRect: Edges
  /** When it was measured, in ms. */
  readonly time: number
}

/** Watches how much of a node can be seen. */
export interface IntersectionObserver {
  /** Measures against the first node that matches. */
  relativeTo(selector: string, margins?: Margins): IntersectionObserver
  /** Measures against the window. */
  relativeToViewport(margins?: Margins): IntersectionObserver
  /** Begins. The listener is told at each threshold that is crossed. Call it once: another node needs another observer. */
  observe(selector: string, listener: Listener<Intersection>): void
  /** Ends. On Alipay, do so before the page is closed: pages share what is observed. */
  disconnect(): void
}

/**
 * Returns an observer, which tells how much of a node can be seen in the window or in another node.
 *
 * Pass the page or component whose nodes you mean.
 *
 * @example
 * const observer = mpx.createIntersectionObserver(this, { thresholds: [0, 1] })
 * observer.relativeToViewport().observe('#banner', ({ intersectionRatio }) => {
 *   console.log(intersectionRatio)
 * })
 */
export type CreateIntersectionObserver = FactoryContract<
  'createIntersectionObserver',
  [component?: unknown, options?: IntersectionObserverOptions | undefined],
  IntersectionObserver
>

export const api: Spec<CreateIntersectionObserver> = {
  name: 'createIntersectionObserver',
  kind: 'factory',
  methods: {
    relativeTo: ['selector'],
    relativeToViewport: [],
    observe: ['selector', 'listener'],
    disconnect: [],
  },
}

export const wechat: Row<CreateIntersectionObserver, Wx> = {
  since: '1.9.3',
  method: 'createIntersectionObserver',
}

export const alipay: Row<CreateIntersectionObserver, My> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  method: 'createIntersectionObserver',
  call: (host, [component, options = {}], session) => {
    const native = toNative(options, session)
    const own = Object(component)
    if (has(own, 'createIntersectionObserver')) {
      return askNow(own, 'createIntersectionObserver', [native]) as object
    }
    const observer = askNow(host as object as Native, 'createIntersectionObserver', [native])
    if (component && has(observer as Native, 'in')) askNow(observer as Native, 'in', [component])
    return observer as object
  },
  methods: {
    relativeTo: { args: (selector: string, margins: Margins = {}) => [selector, margins] },
    relativeToViewport: { args: (margins: Margins = {}) => [margins] },
    observe: {
      args: (selector: string, listener: (event: Intersection) => void) => [
        selector,
        (native: NativeIntersection) => runCallback(listener, toIntersection(native)),
      ],
    },
  },
}

function toNative(
  { thresholds, initialRatio, observeAll, nativeMode }: IntersectionObserverOptions,
  session: Session,
): object {
  if (nativeMode) session.warn('createIntersectionObserver: this host has no nativeMode, left out')
  // Without `dataset` the events have none.
  const native: { [option: string]: unknown } = { dataset: true }
  if (thresholds) native.thresholds = thresholds
  if (initialRatio !== undefined) native.initialRatio = initialRatio
  if (observeAll) native.selectAll = true
  return native
}

/** Without sizes, and in some versions without id or dataset. */
interface NativeIntersection
  extends Pick<Intersection, 'intersectionRatio' | 'relativeRect' | 'time'>,
    Partial<Pick<Intersection, 'id' | 'dataset'>> {
  readonly intersectionRect: Edges
  readonly boundingClientRect: Edges
}

function toIntersection(native: NativeIntersection): Intersection {
  const { id = '', dataset = {}, intersectionRect, boundingClientRect } = native
  return {
    id,
    dataset,
    intersectionRatio: native.intersectionRatio,
    intersectionRect: toArea(intersectionRect),
    boundingClientRect: toArea(boundingClientRect),
    relativeRect: native.relativeRect,
    time: native.time,
  }
}

const toArea = (edges: Edges): Area =>
  Object.assign({ width: edges.right - edges.left, height: edges.bottom - edges.top }, edges)
