import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface PageSettings {
  /** Whether the page can be pulled down, in WeChat's words and in Alipay's. */
  readonly enablePullDownRefresh?: boolean
  readonly pullRefresh?: boolean
}

/** What is read of `app.json`, and of the file beside a page or a component. */
export interface Settings extends PageSettings {
  readonly pages?: readonly string[]
  readonly tabBar?: TabBar
  /** Of all pages. */
  readonly window?: PageSettings
  readonly usingComponents?: Readonly<Record<string, string>>
}

interface TabBar {
  /** In WeChat's words. */
  readonly list?: readonly { readonly pagePath: string; readonly text: string }[]
  /** In Alipay's. */
  readonly items?: readonly { readonly pagePath: string; readonly name: string }[]
}

/** Settings of the app, a page or a component, which need have none. */
export function settingsIn(folder: string, path: string): Settings {
  const file = join(folder, `${path}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
