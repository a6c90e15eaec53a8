import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { camelCase, mapKeys } from 'lodash-es'
import { afterAll, beforeAll } from 'vitest'
import { apis } from '../../src/apis/names'
import * as runtime from '../../src/index'
import type { Host } from '../../src/testing/index'
import type { Platform } from '../../src/types/gate'
import { hostCache } from '../support/hostCache'
import type { At } from '../support/hosts'
import { install } from '../support/install'
import { photo } from '../support/mediaFiles'
import { type LoopbackServer, startServer } from '../support/server'
import { told } from '../support/told'
import type { App, Writing } from './_apps'

/** Objects that stand for `mpx`, and what brings them into a file. */
export const standIns = [
  { root: 'wx', load: '', globals: ['wx'] },
  { root: 'uni', load: '', globals: ['uni'] },
  {
    root: 'Taro',
    load: "import Taro from '@tarojs/taro'",
    imports: ['@tarojs/taro'],
    isModule: true,
  },
  { root: 'Taro', load: "const Taro = require('@tarojs/taro')", imports: ['@tarojs/taro'] },
  {
    root: 'core',
    load: "import core from '@mpxjs/core'",
    imports: ['@mpxjs/core'],
    isModule: true,
  },
  { root: 'core', load: "const core = require('@mpxjs/core').default", imports: ['@mpxjs/core'] },
]

/** What frameworks have of their own there: an app asks it for what crossmp does not have. */
const framework = { is: runtime.mpx.is, canIUse: runtime.mpx.canIUse }

export type AnyApp = (writing: Writing) => App

export const sourceOf = ({ setUp, body }: App, load: string): string =>
  `${load}
const crossmp = require('crossmp')
${setUp}
module.exports = async ({ url, file, log, run, called, helped, keep, pick, never, hostHas, knows }) => {
  ${body}
}`.replace(/^const crossmp.*\n/m, (line) => (body.includes('crossmp.') ? line : ''))

/** Runs apps on hosts; host, server and modules are made once. */
export function useRuns(): (text: string, at: At) => Promise<object> {
  const hosts = hostCache()
  let server: LoopbackServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await hosts.dispose()
    await server.close()
  })
  return (text, at) => run(text, at, hosts, server)
}

/** What a text logs, and which native calls it makes, on a host that has nothing stored. */
async function run(
  text: string,
  at: At,
  hosts: ReturnType<typeof hostCache>,
  server: LoopbackServer,
): Promise<object> {
  const host = hosts.take(at, { files: [photo] })
  const { native, uninstall } = install(host)
  const logged: unknown[] = []
  try {
    ;(native.clearStorageSync as () => void)()
    host.clearCalls()
    const modules = await modulesOf(text)
    const module = { exports: async (_: object): Promise<unknown> => undefined }
    const load = runInThisContext(`((require, module, exports, uni) => {{${text}\n}})`)
    load((name: string) => modules.get(name), module, module.exports, framework)
    const log = (...values: unknown[]) => void logged.push(values.map(told))
    await module.exports({ ...helpers(host, server, log), ...presences(at.platform, native) })
    const calls = host.calls.filter(({ api }) => !asks.test(api))
    return { logged, calls: calls.map(({ api, options }) => [api, told(options)]) }
  } finally {
    uninstall()
  }
}

/** How hosts are asked for what they are: a build that knows asks less. */
const asks = /^(canIUse|getSystemInfo|getAppBaseInfo|getAccountInfoSync|getDeviceInfo)/

const entries = join(import.meta.dirname, '../../src/entries')

/** The modules that a text requires: the run-time library, or those of one platform. */
async function modulesOf(text: string): Promise<Map<string, object>> {
  const names = [...text.matchAll(/require\(['"](.*?)['"]\)/g)].map(([, name = '']) => name)
  const modules = new Map<string, object>()
  for (const name of new Set(names)) {
    if (name.startsWith('@'))
      modules.set(name, { ...framework, __esModule: true, default: framework })
    if (name.startsWith('@')) continue
    const [, platform, module = 'index'] = name.split('/')
    modules.set(name, platform ? await moduleOf(platform, module) : runtime)
  }
  return modules
}

/** A module as it is built: with the lighter forms of its API. */
async function moduleOf(platform: string, name: string): Promise<object> {
  const module: object = await import(/* @vite-ignore */ join(entries, platform, `${name}.ts`))
  const forms = ['latest', 'current'].map(async (folder) => {
    const file = join(entries, platform, folder, `${name}.ts`)
    if (!existsSync(file)) return {}
    const lighter: object = await import(/* @vite-ignore */ file)
    return mapKeys(lighter, (_, form) => (form === name ? folder : camelCase(`${folder} ${form}`)))
  })
  return Object.assign({}, module, ...(await Promise.all(forms)))
}

/** What tells whether an API is there. */
const presences = (platform: Platform, native: object): object => ({
  hostHas: (api: string) => api in native,
  knows: (api: string) => apis[api]?.includes(platform),
})

type Log = (...values: unknown[]) => void
type Call = () => unknown

/** What an app's code is given beside crossmp. */
function helpers(host: Host, server: LoopbackServer, log: Log): object {
  const run = async (call: Call): Promise<void> => {
    try {
      log('done', await call())
    } catch (error) {
      log('failed', error)
    }
  }
  return {
    url: (path: string) => server.url(path),
    file: host.tempFile(photo),
    log,
    run,
    called: (call: (back: object) => unknown) =>
      new Promise<void>((resolve) => {
        const [success, fail] = [
          (value: unknown) => log('success', value),
          (error: unknown) => log('fail', error),
        ]
        Promise.resolve(call({ success, fail, complete: () => resolve() })).catch(() => {})
      }),
    helped: (api: (options: object) => unknown, options: object) => run(() => api(options)),
    keep: (value: unknown) => value,
    pick: (object: { readonly [name: string]: unknown }, name: string) => object[name],
  }
}
