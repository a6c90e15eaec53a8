import { join } from 'node:path'
import { createHost } from 'crossmp/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startShop } from '../../examples/shop/server.mjs'
import { openApp } from '../pages/app/openApp'
import { hostOptionsOf } from '../pages/app/settings'
import { until } from '../support/wait'
import { type Installed, install } from './app/install'
import { bytesIn, type Script, scriptsIn, syntaxErrorsIn, usesOf } from './app/output'

const builds = [
  // With all of Vant and all of crossmp: WeChat's tools take what is required of them.
  { platform: 'wechat', other: 'my', bytes: 503_000 },
  { platform: 'alipay', other: 'wx', bytes: 90_000 },
] as const

// test/pages/shop.test.ts uses all of it, built from the repository.
describe('shop', () => {
  let app: Installed
  beforeAll(() => {
    app = install('shop')
  })
  afterAll(() => app?.remove())

  describe.each(builds)('for $platform', ({ platform, other, bytes }) => {
    let folder: string
    let scripts: Script[]
    beforeAll(() => {
      app.run(`build:${platform}`)
      folder = join(app.folder, 'dist', platform)
      scripts = scriptsIn(folder, platform)
    })

    it('speaks of no other host', () => expect(usesOf(other, scripts)).toBe(0))

    it('is in the syntax of 2015', () => expect(syntaxErrorsIn(scripts, 2015)).toEqual([]))

    it('is small', () => expect(bytesIn(scripts)).toBeLessThan(bytes))

    it('lists goods', async () => {
      const server = await startShop()
      const host = createHost(platform, hostOptionsOf(folder))
      const shop = openApp(folder, host, { server: encodeURIComponent(server.url) })
      try {
        await until(() => shop.page.all('.goods').length === 3)
        expect(shop.logged).toEqual([])
      } finally {
        shop.close()
        await host.dispose()
        server.close()
      }
    })
  })
})
