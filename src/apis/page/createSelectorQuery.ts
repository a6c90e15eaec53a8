import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { FactoryContract, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { ask, exec, type Nodes, type Query, queryOver, select } from './_query'

/** What a node carries whatever is asked of it. Both are empty where Alipay has no `fields`. */
interface NodeIdentity {
  /** Its id; empty if it has none. */
  readonly id: string
  /** What its `data-` attributes hold. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the page's markup says
  readonly dataset: { readonly [name: string]: any }
}

/** Where a node is, in px from the top left corner of the window. */
export interface NodeRect extends NodeIdentity {
  /** Its left edge. */
  readonly left: number
  /** Its top edge. */
  readonly top: number
  /** Its right edge. */
  readonly right: number
  /** Its bottom edge. */
  readonly bottom: number
  /** Its width. */
  readonly width: number
  /** Its height. */
  readonly height: number
}

/** How far a `<scroll-view>` or the page is scrolled, in px. */
export interface NodeScroll extends NodeIdentity {
  /** From the left. */
  readonly scrollLeft: number
  /** From the top. */
  readonly scrollTop: number
  /** Width of all that can be scrolled. Alipay does not tell it. */
  readonly scrollWidth?: number
  /** Height of all that can be scrolled. Alipay does not tell it. */
  readonly scrollHeight?: number
}

/** The component that a node stands for: a canvas, for one. */
export interface NodeInstance {
  /** What draws on a canvas, or moves a scroll-view. */
  // biome-ignore lint/suspicious/noExplicitAny: of the component's own type
  readonly node: any
}

/** The host's own object that drives a component, such as a map or a video. */
export interface NodeContext {
  /** As `createVideoContext` and others return it on that host. */
  // biome-ignore lint/suspicious/noExplicitAny: of the component's own type
  readonly context: any
}

/** What to ask of a node. */
export interface NodeFieldsOptions {
  /** Its `id`. */
  readonly id?: boolean | undefined
  /** Its `dataset`. */
  readonly dataset?: boolean | undefined
  /** `left`, `top`, `right` and `bottom`, in px. */
  readonly rect?: boolean | undefined
  /** `width` and `height`, in px. */
  readonly size?: boolean | undefined
  /** `scrollLeft` and `scrollTop`, in px. */
  readonly scrollOffset?: boolean | undefined
  /** Names of styles, whose values come under these names. */
  readonly computedStyle?: readonly string[] | undefined
  /** Names of the component's properties, whose values come under these names. Only WeChat tells them. */
  readonly properties?: readonly string[] | undefined
  /** Its `context`. */
  readonly context?: boolean | undefined
  /** Its `node`. */
  readonly node?: boolean | undefined
  /** Its `mark`. Only WeChat has it. */
  readonly mark?: boolean | undefined
  /** Its `ref`. Only WeChat has it. */
  readonly ref?: boolean | undefined
}

/** What was asked, and nothing else. Values of styles and properties come under their own names. */
export type NodeFields = Partial<NodeRect & NodeScroll & NodeInstance & NodeContext> & {
  // biome-ignore lint/suspicious/noExplicitAny: values of styles and properties
  readonly [name: string]: any
}

/** Of `select`: null if there is no such node. Of `selectAll`: a list, which may be empty. Of `selectViewport`: always there. */
export type Found<Value, Of extends Selection> = Of extends 'all'
  ? readonly Value[]
  : Of extends 'one'
    ? Value | null
    : Value

/** How many nodes are selected. */
export type Selection = 'one' | 'all' | 'viewport'

/** Nodes that are selected. Each method asks something of them, and returns the query. The callback runs when the query does. */
export interface NodesRef<Of extends Selection = Selection> {
  /** Asks where the node is, and how large. */
  boundingClientRect(callback?: Listener<Found<NodeRect, Of>>): SelectorQuery
  /** Asks how far a `<scroll-view>` or the page is scrolled. */
  scrollOffset(callback?: Listener<Found<NodeScroll, Of>>): SelectorQuery
  /** Asks for the fields that are named. */
  fields(fields: NodeFieldsOptions, callback?: Listener<Found<NodeFields, Of>>): SelectorQuery
  /** Asks for the component itself. On Alipay only a `<canvas>` has one. */
  node(callback?: Listener<Found<NodeInstance, Of>>): SelectorQuery
  /** Asks for the object that drives the component. On Alipay only a `<map>` and a `<video>` have one. */
  context(callback?: Listener<Found<NodeContext, Of>>): SelectorQuery
  /** Asks for the reference that worklet animations take. */
  ref(callback?: Listener<Found<object, Of>>): SelectorQuery
}

/** Requests about nodes. They are all answered by `exec`, in their order. */
export interface SelectorQuery {
  /** Searches in a component, not in the page. Call it before `select`. */
  in(component: unknown): SelectorQuery
  /** Selects the first node that matches: by id, class, tag, or several of them. */
  select(selector: string): NodesRef<'one'>
  /** Selects all nodes that match. */
  selectAll(selector: string): NodesRef<'all'>
  /** Selects the window, which has the size and the scroll position of the page. */
  selectViewport(): NodesRef<'viewport'>
  /**
   * Runs the query. The callback of each request comes first, then this one, with all results in order. Call it again to ask the same
   * again.
   */
  // biome-ignore lint/suspicious/noExplicitAny: each result is of the kind that was asked for
  exec(callback?: (results: any[]) => void): void
}

/**
 * Returns a query, which asks about nodes of the page: where they are, how large, how far they are scrolled. Ask when the page is
 * ready.
 *
 * Without `in`, WeChat does not look into components. Alipay looks everywhere.
 *
 * @example
 * mpx
 *   .createSelectorQuery()
 *   .select('#card')
 *   .boundingClientRect((rect) => {
 *     if (rect) console.log(rect.top, rect.height)
 *   })
 *   .exec()
 */
export type CreateSelectorQuery = FactoryContract<'createSelectorQuery', [], SelectorQuery>

const nodes = {
  methods: {
    boundingClientRect: [],
    scrollOffset: [],
    fields: ['fields'],
    node: [],
    context: [],
    ref: [],
  },
} as const

export const api: Spec<CreateSelectorQuery> = {
  name: 'createSelectorQuery',
  kind: 'factory',
  methods: {
    in: ['component'],
    select: ['selector'],
    selectAll: ['selector'],
    selectViewport: [],
    exec: [],
  },
  objects: { select: nodes, selectAll: nodes, selectViewport: nodes },
}

const wechatNodes = {
  methods: { context: { since: '2.4.2' }, node: { since: '2.7.0' }, ref: { since: '3.3.0' } },
} as const

export const wechat: Row<CreateSelectorQuery, Wx> = {
  since: '1.4.0',
  method: 'createSelectorQuery',
  methods: { in: { since: '1.6.0' } },
  objects: { select: wechatNodes, selectAll: wechatNodes, selectViewport: wechatNodes },
}

const alipayNodes = {
  methods: {
    boundingClientRect: {
      call: (on: Nodes, [callback]: [Callback?]) => ask(on, 'boundingClientRect', callback),
    },
    scrollOffset: {
      call: (on: Nodes, [callback]: [Callback?]) => ask(on, 'scrollOffset', callback),
    },
    fields: {
      since: { base2: '2.7.3' },
      call: (on: Nodes, [fields, callback]: [NodeFieldsOptions, Callback?]) =>
        ask(on, 'fields', callback, fields),
    },
    node: {
      since: { base2: '2.7.0' },
      call: (on: Nodes, [callback]: [Callback?]) => ask(on, 'node', callback),
    },
    context: {
      since: { base2: '2.7.3' },
      call: (on: Nodes, [callback]: [Callback?]) => ask(on, 'context', callback),
    },
    ref: { since: false },
  },
} as const
type Callback = (found: unknown) => void

// The host has one object for both. It calls back for some requests in some versions: the results of `exec` serve all.
export const alipay: Row<CreateSelectorQuery, My> = {
  since: { base1: '1.4.0', client: '10.1.8' },
  method: 'createSelectorQuery',
  result: queryOver,
  methods: {
    in: {
      since: { base2: '2.6.7' },
      // Where the host has none, a component may, or the whole page is searched.
      method: 'select',
      call: (query: Query, [component]: [unknown]) => Object.assign(query, { component }),
    },
    select: { call: (query: Query, [selector]: [string]) => select(query, 'select', selector) },
    selectAll: {
      call: (query: Query, [selector]: [string]) => select(query, 'selectAll', selector),
    },
    selectViewport: { call: (query: Query) => select(query, 'selectViewport') },
    exec: { call: exec },
  },
  objects: { select: alipayNodes, selectAll: alipayNodes, selectViewport: alipayNodes },
}
