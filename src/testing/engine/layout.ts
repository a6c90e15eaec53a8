import type { PageNode } from '../types'
import { type Element, matcherOf } from './selector'

/** In px, from the top left corner of the window. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** In px. */
export interface WindowSize {
  readonly windowWidth: number
  readonly windowHeight: number
}

/** What can be measured: a node, or the window. */
export interface Target {
  readonly given: PageNode
  readonly id: string
  readonly area: Area
  readonly scroll: { readonly left: number; readonly top: number }
}

export const areaOf = (left: number, top: number, right: number, bottom: number): Area => ({
  ...{ left, top, right, bottom },
  width: right - left,
  height: bottom - top,
})

/** A node in its place. */
class Placed implements Target, Element {
  readonly children: readonly Placed[]

  constructor(
    private readonly layout: Layout,
    readonly given: PageNode,
    readonly parent: Placed | undefined,
    /** Whose markup it is in; undefined: the page's. */
    readonly component: unknown,
  ) {
    const inner = given.component ?? component
    this.children = (given.children ?? []).map((child) => new Placed(layout, child, this, inner))
  }

  get id(): string {
    return this.given.id ?? ''
  }
  get tag(): string {
    return this.given.tag ?? 'view'
  }
  get classes(): string[] {
    return (this.given.class ?? '').split(/\s+/)
  }
  get scroll() {
    return { left: this.given.scrollLeft ?? 0, top: this.given.scrollTop ?? 0 }
  }
  get area(): Area {
    const { left = 0, top = 0, width = 0, height = 0 } = this.given
    const moved = this.moved
    const [x, y] = [left - moved.left, top - moved.top]
    return areaOf(x, y, x + width, y + height)
  }
  get all(): Placed[] {
    return [this, ...this.children.flatMap((child) => child.all)]
  }

  /** How far all around it is scrolled. */
  private get moved(): Target['scroll'] {
    let { left, top } = this.layout.window.scroll
    for (let over = this.parent; over; over = over.parent) {
      left += over.scroll.left
      top += over.scroll.top
    }
    return { left, top }
  }
}

/** The nodes of a page, where they are, and who watches. */
export class Layout {
  private roots: readonly Placed[] = []
  private given: readonly PageNode[] = []
  private page: PageNode = {}
  private readonly watchers = new Set<() => void>()

  constructor(private readonly size: WindowSize) {}

  get nodes(): readonly PageNode[] {
    return this.given
  }
  set nodes(nodes: readonly PageNode[]) {
    this.given = nodes
    this.roots = nodes.map((node) => new Placed(this, node, undefined, undefined))
    for (const watch of [...this.watchers]) watch()
  }

  get window(): Target {
    const { scrollLeft: left = 0, scrollTop: top = 0 } = this.page
    const area = areaOf(0, 0, this.size.windowWidth, this.size.windowHeight)
    return { given: this.page, id: '', area, scroll: { left, top } }
  }

  /** All that match, in the order of the page. `scope`: only those in its markup. What is no component here is the page. */
  find(selector: string, scope?: { readonly component: unknown }): Target[] {
    const isMeant = matcherOf(selector)
    const all = this.roots.flatMap((root) => root.all)
    const inside = all.find(({ given }) => given.component === scope?.component)?.given.component
    return all.filter((each) => isMeant(each) && (!scope || each.component === inside))
  }

  /** Changes a node. Throws if there is none. */
  change(selector: string, change: Partial<PageNode>): void {
    const [target] = this.find(selector)
    if (!target) throw new Error(`The simulated page has no ${JSON.stringify(selector)}.`)
    this.nodes = this.given.map((node) => changed(node, target.given, change))
  }

  scrollPage(scrollTop: number): void {
    this.page = { ...this.page, scrollTop }
    this.nodes = this.given
  }

  /** Calls back when anything may have moved. Returns what ends that. */
  watch(look: () => void): () => void {
    this.watchers.add(look)
    return () => this.watchers.delete(look)
  }
}

const changed = (node: PageNode, target: PageNode, change: Partial<PageNode>): PageNode => {
  const children = node.children?.map((child) => changed(child, target, change))
  return { ...node, ...(children && { children }), ...(node === target && change) }
}
