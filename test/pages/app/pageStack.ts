import { isEqual, takeWhile } from 'lodash-es'
import type { Page } from './page'

/** The pages of an app. */
export class PageStack {
  private open: Page[] = []
  /** Those of the tab bar stay once they were opened. */
  private readonly tabs = new Map<string, Page>()

  constructor(
    private readonly create: (url: string) => Page,
    private readonly isTab: (url: string) => boolean,
  ) {}

  /** Shows the page that the app starts with. */
  start(page: Page): void {
    this.open = [this.kept(page)]
    page.show()
  }

  /** The lowest first. */
  get instances(): object[] {
    return this.open.map(({ instance }) => instance)
  }

  /** Opens, shows and closes pages until they are those of the host, and gives the one on top. */
  follow(urls: readonly string[]): Page {
    const now = this.open.map(({ url }) => url)
    if (!isEqual(now, urls)) this.change(urls)
    return this.open.at(-1) as Page
  }

  close(): void {
    for (const page of new Set([...this.open, ...this.tabs.values()])) page.unload()
  }

  private change(urls: readonly string[]): void {
    const before = this.open
    const staying = takeWhile(before, ({ url }, index) => url === urls[index])
    this.open = [...staying, ...urls.slice(staying.length).map((url) => this.pageAt(url))]
    for (const page of before.slice(staying.length).reverse()) {
      if (!this.tabs.has(page.url)) page.unload()
    }
    before.at(-1)?.hide()
    this.open.at(-1)?.show()
  }

  private pageAt(url: string): Page {
    return this.tabs.get(url) ?? this.kept(this.create(url))
  }
  private kept(page: Page): Page {
    if (this.isTab(page.url)) this.tabs.set(page.url, page)
    return page
  }
}
