import type { HostOptions } from 'crossmp/testing'
import { settingsIn } from '../../consumers/host/settings'

/** Paths of the pages in the tab bar, by what the bar shows. */
export function tabsIn(root: string): ReadonlyMap<string, string> {
  const { list = [], items = [] } = settingsIn(root, 'app').tabBar ?? {}
  return new Map([
    ...list.map(({ text, pagePath }) => [text, pagePath] as const),
    ...items.map(({ name, pagePath }) => [name, pagePath] as const),
  ])
}

/** What a host is to know of an app. */
export function hostOptionsOf(root: string): HostOptions {
  const { pages = [] } = settingsIn(root, 'app')
  const tabBar = [...tabsIn(root).values()]
  return { pages, ...(tabBar.length > 0 && { tabBar }) }
}
