import type { PageEventChannel } from '../types'
import { Layout, type WindowSize } from './layout'

/** The pages of an app, as its app.json lists them: `pages/index/index`. */
export interface AppPages {
  /** Left out: every path is a page. */
  readonly pages?: readonly string[] | undefined
  /** Left out: no page is known to be one of the tab bar, and every page may be. */
  readonly tabBar?: readonly string[] | undefined
}

/** A page that is open. */
export interface Page {
  /** Its path from the root, with its query: `/pages/item/item?id=7`. */
  readonly url: string
  /** What the app made of its title. */
  title?: string
  /** To the page that opened it. */
  readonly openerEventChannel: PageEventChannel | undefined
  /** Its nodes. */
  readonly layout: Layout
}

/** WeChat docs and Alipay docs, navigateTo. */
const LIMIT = 10

const withoutSlash = (path: string): string => path.replace(/^\//, '')

/** The pages that are open, one over the other. */
export class Pages {
  private readonly pages: readonly string[] | undefined
  private readonly tabBar: readonly string[] | undefined
  private open: Page[]

  constructor(
    { pages, tabBar }: AppPages,
    private readonly size: WindowSize,
  ) {
    this.pages = pages?.map(withoutSlash)
    this.tabBar = tabBar?.map(withoutSlash)
    const [first = 'pages/index/index'] = this.pages ?? this.tabBar ?? []
    this.open = [this.pageAt(`/${first}`)]
  }

  /** The lowest first. */
  get urls(): string[] {
    return this.open.map(({ url }) => url)
  }
  get top(): Page {
    return this.open.at(-1) as Page
  }
  get isFull(): boolean {
    return this.open.length >= LIMIT
  }
  get isAtBottom(): boolean {
    return this.open.length === 1
  }

  has(path: string): boolean {
    return this.pages?.includes(path) ?? true
  }
  isTab(path: string): boolean {
    return this.tabBar?.includes(path) ?? false
  }
  mayBeTab(path: string): boolean {
    return this.tabBar?.includes(path) ?? true
  }

  /** The path that a url names, without its query. A relative one starts at the page on top. */
  pathOf(url: string): string {
    const path = pathIn(url)
    const from = path.startsWith('/') ? [] : pathIn(this.top.url).split('/').slice(0, -1)
    const parts: string[] = []
    for (const part of [...from, ...path.split('/')]) {
      if (part === '..') parts.pop()
      else if (part !== '' && part !== '.') parts.push(part)
    }
    return parts.join('/')
  }

  push(url: string, openerEventChannel?: PageEventChannel): void {
    this.open.push(this.pageOf(url, openerEventChannel))
  }
  replace(url: string): void {
    const page = this.pageOf(url)
    this.open.splice(-1, 1, page)
  }
  restart(url: string): void {
    this.open = [this.pageOf(url)]
  }
  /** The lowest page stays. */
  back(delta: number): void {
    this.open.splice(Math.max(1, this.open.length - delta))
  }

  private pageOf(url: string, channel?: PageEventChannel): Page {
    return this.pageAt(`/${this.pathOf(url)}${url.slice(pathIn(url).length)}`, channel)
  }
  private pageAt(url: string, openerEventChannel?: PageEventChannel): Page {
    return { url, openerEventChannel, layout: new Layout(this.size) }
  }
}

const pathIn = (url: string): string => url.replace(/\?.*$/s, '')
