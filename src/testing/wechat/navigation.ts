import { eventChannel } from '../engine/eventChannel'
import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import type { Kernel } from '../kernel'
import { wechatTables } from './tables'

/** WeChat docs, EventChannel: from when pages have them. */
const channels = '2.7.3'

const routes = (kernel: Kernel): Natives => {
  const { pages } = kernel
  const find = (url: unknown): string => {
    const path = pages.pathOf(String(url))
    if (!pages.has(path)) throw fail(`page "${path}" is not found`)
    return path
  }
  const refuseTab = (url: unknown, api: string): void => {
    if (pages.isTab(find(url))) throw fail(`can not ${api} a tabbar page`)
  }
  return {
    navigateTo: asyncApi({
      options: { events: { type: 'object', since: channels } },
      result: { eventChannel: channels },
      run: ({ url, events }, { api }) => {
        refuseTab(url, api)
        if (pages.isFull) throw fail('webview count limit exceed')
        const channel = eventChannel(kernel, wechatTables, events)
        pages.push(String(url), kernel.has(channels) ? channel : undefined)
        return { eventChannel: channel }
      },
    }),
    redirectTo: asyncApi({
      run: ({ url }, { api }) => {
        refuseTab(url, api)
        pages.replace(String(url))
        return undefined
      },
    }),
    switchTab: asyncApi({
      run: ({ url }) => {
        const path = find(url)
        if (!pages.mayBeTab(path)) throw fail('can not switch to no-tabBar page')
        // WeChat typings: a tab takes no query.
        pages.restart(`/${path}`)
        return undefined
      },
    }),
    reLaunch: asyncApi({
      run: ({ url }) => {
        find(url)
        pages.restart(String(url))
        return undefined
      },
    }),
    navigateBack: asyncApi({
      run: ({ delta = 1 }) => {
        if (pages.isAtBottom) throw fail('cannot navigate back at first page.')
        pages.back(Number(delta))
        return undefined
      },
    }),
  }
}

const title = ({ pages }: Kernel): Natives => ({
  setNavigationBarTitle: asyncApi({
    run: (given) => {
      pages.top.title = String(given.title)
      return undefined
    },
  }),
})

/** The pages that are open, and their titles. */
export const navigation = (kernel: Kernel): Natives => ({ ...routes(kernel), ...title(kernel) })
