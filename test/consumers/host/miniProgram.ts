import { posix } from 'node:path'
import type { Host } from 'crossmp/testing'
import { type Log, surroundings } from '../../../scripts/start/sandbox'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { Modules } from './modules'
import { call, type Definition, type Instance, instantiate } from './page'
import { settingsIn } from './settings'

/** A built app that runs on a host. */
export interface MiniProgram {
  /** Opens one of the pages that the app's settings name. */
  open(route: string, query: Readonly<Record<string, string>>): Instance
  /** Stops its timers. */
  close(): void
}

export const pagesIn = (folder: string): readonly string[] => settingsIn(folder, 'app').pages ?? []

/** Runs `app.js`, as a phone does when the app is opened. */
export function launch(folder: string, platform: Platform, host: Host, log: Log): MiniProgram {
  const { context, dispose } = surroundings(platform, host, log)
  const modules = new Modules(folder, platform, context)
  const defined: Definition[] = []
  const pages: Instance[] = []
  let app: Instance = instantiate({}, '')
  Object.assign(context, {
    // An object that WeChat's modules share.
    ...(platform === 'wechat' && { global: {} }),
    App: (definition: Definition) => {
      app = instantiate(definition, '')
    },
    Page: (definition: Definition) => void defined.push(definition),
    Component: (definition: Definition) => void defined.push(definition),
    Behavior: (definition: Definition) => definition,
    getApp: () => app,
    getCurrentPages: () => pages,
    // Taro reads it when it is loaded, and says so: @tarojs/plugin-platform-alipay, src/runtime.ts
    ...(platform === 'alipay' && { navigator: { swuserAgent: '' } }),
  })
  const [first = ''] = pagesIn(folder)
  const components = new Set<string>()
  /** Loads a page or a component, and first the components that it uses. */
  const load = (path: string): void => {
    for (const used of Object.values(settingsIn(folder, path).usingComponents ?? {})) {
      const component = used.startsWith('/') ? used.slice(1) : posix.join(path, '..', used)
      if (components.has(component)) continue
      components.add(component)
      load(component)
    }
    modules.load(path)
  }
  modules.load('app')
  const opened = { path: first, query: {}, scene: 1001 }
  call(app, 'onLaunch', opened)
  call(app, 'onShow', opened)
  return {
    open(route, query) {
      load(route)
      const page = instantiate(defined.at(-1) ?? {}, route)
      pages.push(page)
      for (const step of ['created', 'attached']) call(page, step)
      call(page, 'onLoad', query)
      for (const step of ['onShow', 'ready', 'onReady']) call(page, step)
      return page
    },
    close: dispose,
  }
}
