import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type { TransformOptions } from '@babel/core'
import fc from 'fast-check'
import { mapValues } from 'lodash-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apis } from '../../src/apis/names'
import * as runtime from '../../src/index'
import type { Host } from '../../src/testing/index'
import type { Platform } from '../../src/types/gate'
import { hostCache } from '../support/hostCache'
import { type At, everyHost, newest } from '../support/hosts'
import { install } from '../support/install'
import { photo } from '../support/mediaFiles'
import { type LoopbackServer, startServer } from '../support/server'
import { type App, apps, plain, spelledOut, type Writing } from './_apps'
import { compile } from './compile'

const targets = [
  { at: newest.wechat, targets: { wechat: '2.21.0' } },
  { at: newest.alipay, targets: { alipay: { base2: '2.8.0', client: '10.3.0' } } },
  { at: everyHost[1] as At, targets: { wechat: '2.9.5' } },
  { at: everyHost[4] as At, targets: { alipay: '1.24.10' } },
]
const builds = [...everyHost.map((at) => ({ at, targets: {} })), ...targets]

// Host, server and modules are made once.
const hosts = hostCache()
let server: LoopbackServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await hosts.dispose()
  await server.close()
})

// The oracle is the library itself, unbuilt: its `mpx` looks for the host at each call.
describe.each(builds)('what is compiled for $at.title with targets $targets', (build) => {
  const options = { platform: build.at.platform, targets: build.targets, onReport: () => {} }

  test.each([false, true])('does what mpx does at run time; read as a whole: %s', async (whole) => {
    await hold(apps('mpx', whole), async (app) => {
      const source = sourceOf(app(plain), "const { mpx } = require('crossmp')")
      return [source, await compile(source, options, { sourceType: 'script' })]
    })
  })

  test.each(standIns)('does the same where $root of "$load" stands for mpx', async (standIn) => {
    const { root, load, isModule = false, ...named } = standIn
    const config: TransformOptions = isModule
      ? { sourceType: 'module', plugins: ['@babel/plugin-transform-modules-commonjs'] }
      : { sourceType: 'script' }
    // At home the host says what it has.
    const has = root === 'wx' && build.at.platform === 'wechat' ? 'hostHas' : `${root}.canIUse`
    await hold(apps(root, false), async (app) => {
      const compiled = await compile(sourceOf(app(plain), load), { ...options, ...named }, config)
      return [
        sourceOf(app(spelledOut(has)), `const { mpx: ${root} } = require('crossmp')`),
        compiled,
      ]
    })
  })

  /** Both texts of each app make the same native calls, and come to the same. */
  async function hold(
    each: fc.Arbitrary<AnyApp>,
    texts: (app: AnyApp) => Promise<[source: string, compiled: string]>,
  ): Promise<void> {
    await fc.assert(
      fc.asyncProperty(each, async (app) => {
        const [source, compiled] = await texts(app)
        const outcome = await run(compiled, build.at)
        expect(outcome, `${source}\n-- became\n${compiled}`).toEqual(await run(source, build.at))
      }),
      { numRuns: 15 },
    )
  }
})

/** Objects that stand for `mpx`, and what brings them into a file. */
const standIns = [
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

type AnyApp = (writing: Writing) => App

const sourceOf = ({ setUp, body }: App, load: string): string =>
  `${load}
const crossmp = require('crossmp')
${setUp}
module.exports = async ({ url, file, log, run, called, helped, keep, pick, never, hostHas, knows }) => {
  ${body}
}`.replace(/^const crossmp.*\n/m, (line) => (body.includes('crossmp.') ? line : ''))

/** What a text logs, and which native calls it makes, on a host that has nothing stored. */
async function run(text: string, at: At): Promise<object> {
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
    await module.exports({ ...helpers(host, log), ...presences(at.platform, native) })
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
  const forms: { [form: string]: unknown } = {}
  for (const form of ['latest', 'current']) {
    const file = join(entries, platform, form, `${name}.ts`)
    if (existsSync(file)) forms[form] = (await import(/* @vite-ignore */ file))[name]
  }
  return { ...module, ...forms }
}

/** What tells whether an API is there. */
const presences = (platform: Platform, native: object): object => ({
  hostHas: (api: string) => api in native,
  knows: (api: string) => apis[api]?.includes(platform),
})

type Log = (...values: unknown[]) => void
type Call = () => unknown

/** What an app's code is given beside crossmp. */
function helpers(host: Host, log: Log): object {
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

/** A value without what differs from run to run: paths, secrets, times, what the server echoes. */
function told(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return String(value)
  if (typeof value === 'string') return isPlain(value) ? value : 'text'
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return value
  if (depth > 0) return Object.keys(value).sort()
  return mapValues(value, (inner) => told(inner, depth + 1))
}

const isPlain = (text: string): boolean => /^(http:\/\/127[\w:./]*|[\w :,.'-]*)$/.test(text)
