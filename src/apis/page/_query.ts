import { askNow } from '../../core/askNow'
import { has } from '../../core/native'
import type { Bag, Native } from '../../core/row'
import { runCallback } from '../../core/runCallback'
import type { My } from '../../platforms/alipay/host'
import type { Session } from '../../types/row'

// Alipay's query calls back only for some requests, and in some versions. Requests are kept, and asked anew of a native query each
// time that `exec` is called: its list of results serves them all.

type Callback = (found: unknown) => void
type Picking = 'select' | 'selectAll' | 'selectViewport'
type Asking = 'boundingClientRect' | 'scrollOffset' | 'fields' | 'node' | 'context'

/** What stands for a query. It has the methods that the host's has. */
export interface Query {
  readonly requests: Request[]
  component?: unknown
}

/** What stands for selected nodes. To the host they are the query. */
export interface Nodes {
  readonly query: Query
  readonly picking: Picking
  readonly selector: string | undefined
}

interface Request {
  readonly nodes: Nodes
  readonly asking: Asking
  readonly fields: object | undefined
  readonly callback: Callback | undefined
}

export const queryOver = (native: object): Query =>
  Object.assign(Object.create(native), { requests: [], component: undefined })

export const select = (query: Query, picking: Picking, selector?: string): Nodes =>
  Object.assign(Object.create(query), { query, picking, selector })

/** Adds a request. */
export function ask(nodes: Nodes, asking: Asking, callback?: Callback, fields?: object): Query {
  nodes.query.requests.push({ nodes, asking, callback, fields })
  return nodes.query
}

export function exec(query: Query, [callback]: [Callback?], session: Session<My>): void {
  const native = nativeFor(query, session)
  const requests = query.requests.slice()
  for (const request of requests) send(request, native, session)
  const answer = (results: unknown): void => {
    const found = requests.map((request, i) => read(request, Object(results)[i]))
    requests.forEach(({ callback }, i) => {
      runCallback(callback, found[i])
    })
    runCallback(callback, found)
  }
  askNow(native, 'exec', [answer])
}

/** A query of the host's, in the component if there is one. */
function nativeFor({ component }: Query, session: Session<My>): Native {
  const own = Object(component)
  if (has(own, 'createSelectorQuery')) return askNow(own, 'createSelectorQuery') as Native
  const native = askNow(session.host as object as Native, 'createSelectorQuery') as Native
  if (!component) return native
  if (has(native, 'in')) return (askNow(native, 'in', [component]) || native) as Native
  session.warn('in(component): this host searches the whole page')
  return native
}

/** All of a rectangle: the host's own method tells neither id nor dataset. */
const whole = { id: true, dataset: true, rect: true, size: true }

function send({ nodes, asking, fields }: Request, native: Native, session: Session<My>): void {
  const { picking, selector } = nodes
  const isViewport = picking === 'selectViewport'
  askNow(native, picking, isViewport ? [] : [selector])
  if (asking === 'fields') askNow(native, asking, [known(fields as Bag, session), ignore])
  else if (asking === 'boundingClientRect' && !isViewport && has(native, 'fields'))
    askNow(native, 'fields', [whole, ignore])
  else askNow(native, asking, [ignore])
}

/** Some requests require a callback. */
function ignore(): void {}

/** The fields that this host has. */
function known(fields: Bag, session: Session<My>): object {
  const copy: Bag = Object.assign({}, fields)
  for (const field of ['properties', 'mark', 'ref']) {
    if (copy[field]) session.warn(`fields: this host has no ${field}, left out`)
    delete copy[field]
  }
  return copy
}

/** What the host found, in WeChat's shape. */
function read({ nodes, asking }: Request, found: unknown): unknown {
  const toOurs =
    asking === 'boundingClientRect' ? toRect : asking === 'scrollOffset' ? toScroll : asIs
  if (nodes.picking !== 'selectAll') return found ? toOurs(found) : null
  return Array.isArray(found) ? found.map(toOurs) : []
}

const asIs = (found: unknown): unknown => found

const toScroll = (found: unknown): object => Object.assign({ id: '', dataset: {} }, found)

interface NativeRect {
  readonly id?: string
  readonly dataset?: object
  readonly left?: number
  readonly top?: number
  readonly width: number
  readonly height: number
}

/** Of the window, the host tells the size alone. */
function toRect(found: unknown): object {
  const { id = '', dataset = {}, left = 0, top = 0, width, height } = found as NativeRect
  return { id, dataset, left, top, right: left + width, bottom: top + height, width, height }
}
