// What is built a second time: after a change, and with other options over the same cache.
import { join } from 'node:path'
import { rspack } from '@rspack/core'
import byRspack from 'crossmp/rspack'
import crossmp from 'crossmp/vite'
import byWebpack from 'crossmp/webpack'
import { createServer } from 'vite'
import { afterEach, expect, test } from 'vitest'
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

test.each(['webpack', 'rspack'])(
  '%s keeps the modules of each platform apart in a cache',
  async (name) => {
    const made = app()
    const build = (platform: 'wechat' | 'alipay') => {
      const config = { ...configOf(made), devtool: 'source-map' as const }
      const directory = join(made.folder, 'cache')
      return built(
        made,
        name === 'webpack'
          ? webpack({
              ...config,
              cache: { type: 'filesystem', cacheDirectory: directory },
              plugins: [byWebpack({ platform })],
            })
          : rspack({
              ...config,
              cache: { type: 'persistent', storage: { type: 'filesystem', directory } },
              plugins: [byRspack({ platform })],
            }),
      )
    }
    const first = await build('alipay')
    expect(first.code).toMatch(/typeof my\b/)
    expect((await build('wechat')).code).toMatch(/typeof wx\b/)
    expect((await build('alipay')).code).toBe(first.code)
  },
)
