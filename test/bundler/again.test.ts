// What is built a second time: after a change, and with other options over the same cache.
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { rspack } from '@rspack/core'
import crossmp from 'crossmp/vite'
import byWebpack, { type Options } from 'crossmp/webpack'
import { createServer } from 'vite'
import { afterEach, describe, expect, test } from 'vitest'
import { webpack } from 'webpack'
import { root } from '../../scripts/apis'
import { type App, makeApp } from './app'
import { built, configOf } from './builds/webpack'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const source = (api: string) => `import { mpx } from 'crossmp'\nexport const go = mpx.${api}`

function app(): App {
  const made = makeApp(root, { 'src/app.js': source('uploadFile') })
  cleanups.push(made.remove)
  return made
}

test("Vite's server compiles a changed file anew", async () => {
  const { folder, write } = app()
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
    plugins: [crossmp({ platform: 'alipay' })],
  })
  cleanups.push(() => server.close())
  const served = async () => (await server.transformRequest('/src/app.js'))?.code
  expect(await served()).toContain('uploadFile')
  write('src/app.js', source('downloadFile'))
  await expect.poll(served, { timeout: 20_000 }).toContain('downloadFile')
  expect(await served()).not.toContain('uploadFile')
})

type Plugin = ReturnType<typeof byWebpack>

const cacheOf = ({ folder }: App) => join(folder, 'cache')

/** Builds over a cache that outlives the build. */
const builds = {
  webpack: (made: App, plugin: Plugin) =>
    webpack({
      ...configOf(made),
      cache: { type: 'filesystem', cacheDirectory: cacheOf(made) },
      plugins: [plugin],
    }),
  rspack: (made: App, plugin: Plugin) =>
    rspack({
      ...configOf(made),
      cache: { type: 'persistent', storage: { type: 'filesystem', directory: cacheOf(made) } },
      plugins: [plugin],
    }),
}

describe.each(['webpack', 'rspack'] as const)(
  '%s, over a cache that outlives the build',
  (name) => {
    const build = async (made: App, plugin: Plugin) =>
      (await built(made, builds[name](made, plugin))).code

    test.each<[what: string, other: Options]>([
      ['another platform', { platform: 'wechat' }],
      ['newer targets', { platform: 'alipay', targets: { alipay: { client: '10.5.0' } } }],
    ])('compiles anew for %s', async (_, other) => {
      const made = app()
      const first = await build(made, byWebpack({ platform: 'alipay' }))
      const second = await build(made, byWebpack(other))
      expect(second).not.toBe(first)
      expect(await build(app(), byWebpack(other))).toBe(second)
      expect(await build(made, byWebpack({ platform: 'alipay' }))).toBe(first)
    })

    test('compiles anew with another crossmp', async () => {
      const made = app()
      const { plugin, release } = crossmpIn(made)
      for (const version of ['1.0.0', '1.0.1', '1.0.0']) {
        release(version)
        expect(await build(made, plugin({ platform: 'alipay' }))).toContain(`by ${version}`)
      }
    })
  },
)

/** A copy of the plugin, and a loader that tells which version it is of. */
function crossmpIn({ folder, write }: App) {
  const place = 'crossmp/dist/bundler'
  for (const part of ['dist/bundler', 'dist/babel']) {
    cpSync(join(root, part), join(folder, 'crossmp', part), { recursive: true })
  }
  write(
    `${place}/loader.js`,
    `const { readFileSync } = require('node:fs')
const version = () => JSON.parse(readFileSync(__dirname + '/../../package.json', 'utf8')).version
module.exports = () => \`export const go = 'by \${version()}'\``,
  )
  const require = createRequire(import.meta.url)
  const { crossmp: plugin }: { crossmp: typeof byWebpack } = require(
    join(folder, place, 'webpack.js'),
  )
  const release = (version: string) => write('crossmp/package.json', JSON.stringify({ version }))
  return { plugin, release }
}
