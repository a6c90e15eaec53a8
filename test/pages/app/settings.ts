import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostOptions } from 'crossmp/testing'

/** What is read of `app.json`, and of the file beside a page or a component. */
export interface Settings {
  readonly pages?: readonly string[]
  readonly tabBar?: TabBar
  readonly usingComponents?: Readonly<Record<string, string>>
}

interface TabBar {
  /** In WeChat's words, and in Alipay's. */
  readonly list?: readonly { readonly pagePath: string; readonly text: string }[]
  readonly items?: readonly { readonly pagePath: string; readonly name: string }[]
}

/** Settings of the app, a page or a component, which need have none. */
export function settingsIn(root: string, path: string): Settings {
  const file = join(root, `${path}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Paths of the pages in the tab bar, by what the bar shows. */
export function tabsOf({ tabBar }: Settings): ReadonlyMap<string, string> {
  const ours = (tabBar?.list ?? []).map(({ text, pagePath }) => [text, pagePath] as const)
  const theirs = (tabBar?.items ?? []).map(({ name, pagePath }) => [name, pagePath] as const)
  return new Map([...ours, ...theirs])
}

/** What a host is to know of an app. */
export function hostOptionsOf(root: string): HostOptions {
  const settings = settingsIn(root, 'app')
  const tabs = [...tabsOf(settings).values()]
  return { pages: settings.pages ?? [], ...(tabs.length > 0 && { tabBar: tabs }) }
}
