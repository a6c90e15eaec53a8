import type { Layout } from './engine/layout'
import { checkNode, checkNodes } from './given/nodes'
import type { Kernel } from './kernel'
import type { PageEventChannel, PageNode, SimulatedPage } from './types'

/** What a test holds of the page on top. */
export class OpenPage implements SimulatedPage {
  constructor(private readonly kernel: Kernel) {}

  get nodes(): readonly PageNode[] {
    return this.layout.nodes
  }
  set nodes(nodes: readonly PageNode[]) {
    checkNodes(nodes)
    this.layout.nodes = nodes
  }
  change(selector: string, change: PageNode): void {
    checkNode('host.page.change', '', change)
    this.layout.change(selector, change)
  }
  scrollTo(top: number, selector?: string): void {
    if (selector === undefined) this.layout.scrollPage(top)
    else this.layout.change(selector, { scrollTop: top })
  }
  get openerEventChannel(): PageEventChannel | undefined {
    return this.kernel.pages.top.openerEventChannel
  }
  private get layout(): Layout {
    return this.kernel.pages.top.layout
  }
}
