import { eventChannel } from '../engine/eventChannel'
import { Failure, fail } from '../engine/failure'
import { asyncApi, type Natives, required, type Values } from '../engine/members'
import type { Kernel } from '../kernel'
import { alipayTables } from './tables'

/** Alipay docs, my.navigateBack: the code is a text. */
const atTop = 'already top of navigation'

/** Alipay docs, EventChannel: from when pages have them. */
const channels = { base2: '2.7.7' }

const routes = (kernel: Kernel): Natives => {
  const { pages, has } = kernel
  // Alipay docs, my.navigateTo, error codes.
  const find = (url: unknown): string => {
    const path = pages.pathOf(String(url))
    if (!pages.has(path)) throw fail(`${url} resolved to ${path} is not found`, { error: 1 })
    return path
  }
  return {
    // Alipay docs: navigateTo and redirectTo take a page of the tab bar too.
    navigateTo: asyncApi({
      run: ({ url, events }) => {
        find(url)
        if (pages.isFull) throw fail('depth can not be more than 10', { error: 1 })
        const channel = eventChannel(kernel, alipayTables, events)
        pages.push(String(url), has(channels) ? channel : undefined)
        return { eventChannel: channel }
      },
    }),
    redirectTo: asyncApi({
      run: ({ url }) => {
        find(url)
        pages.replace(String(url))
        return undefined
      },
    }),
    switchTab: asyncApi({
      run: ({ url }) => {
        const path = find(url)
        if (!pages.mayBeTab(path)) {
          throw fail(`${url} resolved to ${path} is not tab, which is not valid`, { error: 1 })
        }
        pages.restart(String(url))
        return undefined
      },
    }),
    reLaunch: asyncApi({
      options: { url: required('string') },
      run: ({ url }) => {
        const path = find(url)
        // Alipay docs, my.reLaunch: from when a page of the tab bar gets its query.
        const isBare = pages.isTab(path) && !has({ base2: '2.8.1' })
        pages.restart(isBare ? `/${path}` : String(url))
        return undefined
      },
    }),
    navigateBack: asyncApi({
      run: ({ delta = 1 }) => {
        if (pages.isAtBottom) throw new Failure(atTop, {}, { error: atTop })
        pages.back(Number(delta))
        return undefined
      },
    }),
  }
}

/** In the typings from 2023-09-12 only. Simulated from the base library of then. */
const since = { base2: '2.9.0' }

const bar = ({ pages }: Kernel): Natives => {
  const setTitle = ({ title }: Values): undefined => {
    if (title !== undefined) pages.top.title = String(title)
  }
  return {
    setNavigationBar: asyncApi({ run: setTitle }),
    setNavigationBarTitle: asyncApi({ since, run: setTitle }),
    setNavigationBarColor: asyncApi({ since, run: () => undefined }),
  }
}

/** The pages that are open, and their titles. */
export const navigation = (kernel: Kernel): Natives => ({ ...routes(kernel), ...bar(kernel) })
