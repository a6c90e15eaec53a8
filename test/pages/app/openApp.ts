import type { Host } from 'crossmp/testing'
import { surroundings } from '../../../scripts/start/sandbox'
import { Modules } from '../../consumers/host/modules'
import { Components } from './components'
import { closeWindow, openWindow } from './dom'
import { collectErrors } from './errors'
import { launch } from './launch'
import { Page, pathIn, queryIn } from './page'
import { PageStack } from './pageStack'
import { canPull, tabsIn } from './settings'

/** A native app that runs on a host, its templates rendered by glass-easel. */
export interface OpenedApp {
  /** The page on top: pages open and close when a test asks for it. */
  readonly page: Page
  /** What the app wrote on its console, and errors that it did not catch. */
  readonly logged: readonly string[]
  /** Taps a tab, by what the tab bar shows. */
  tapTab(text: string): Promise<void>
  /** Pulls the page on top down. */
  pullDown(): void
  /** Leaves the page on top, as its user does. */
  back(): Promise<void>
  close(): void
}

/** Opens a built app as a phone does. The host was given `hostOptionsOf(root)`. */
export function openApp(root: string, host: Host, query: object = {}): OpenedApp {
  const window = openWindow()
  const logged: string[] = []
  const log = (...message: unknown[]) => void logged.push(message.join(' '))
  const { context, dispose } = surroundings(host.platform, host, log)
  const stopCollecting = collectErrors(log)
  const modules = new Modules(root, host.platform, context)
  const components = new Components(root, host.platform, modules, context)
  const create = (url: string, query = queryIn(url)): Page =>
    new Page(
      url,
      query,
      components.createPage(pathIn(url)),
      window.document.body,
      host.page.openerEventChannel,
    )
  const tabs = tabsIn(root)
  const tabPaths = [...tabs.values()]
  const stack = new PageStack(create, (url) => tabPaths.includes(pathIn(url)))

  const [first = ''] = host.pages
  context.getCurrentPages = () => stack.instances
  const top = (): Page => stack.follow(host.pages)
  launch(modules, context, { path: pathIn(first), query, scene: 1001 })
  stack.start(create(first, query))
  return {
    get page() {
      return top()
    },
    logged,
    tapTab: (text) => navigate(host, 'switchTab', { url: `/${tabs.get(text)}` }),
    pullDown() {
      const page = top()
      if (!canPull(root, host.platform, pathIn(page.url))) throw new Error(`${page.url} stays`)
      page.call('onPullDownRefresh')
    },
    back: () => navigate(host, 'navigateBack', {}),
    close() {
      stack.close()
      stopCollecting()
      dispose()
      closeWindow(window)
    },
  }
}

const navigate = (host: Host, native: string, options: object): Promise<void> =>
  new Promise((resolve, reject) => {
    host.native[native]?.({ ...options, success: () => resolve(), fail: reject })
  })
