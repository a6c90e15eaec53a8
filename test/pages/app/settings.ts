import type { HostOptions, Platform } from 'crossmp/testing'
import { settingsIn } from '../../consumers/host/settings'
import { dialects } from './dialects'

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

/** Whether the user can pull a page down, as its own settings or the app's say. */
export function canPull(root: string, platform: Platform, path: string): boolean {
  const { pullSetting } = dialects[platform]
  const { window } = settingsIn(root, 'app')
  return { ...window, ...settingsIn(root, path) }[pullSetting] ?? false
}
