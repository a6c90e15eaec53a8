import { createRequire } from 'node:module'
import { transformSync } from '@babel/core'
import crossmp from 'crossmp/babel'
import { afterEach, describe, expect, it } from 'vitest'
import { mpx as alipay } from '../../src/entries/alipay/index'
import { mpx as wechat } from '../../src/entries/wechat/index'
import { createHost, type Host, type HostOptions, type Platform } from '../../src/testing/index'
import { compile } from './_compile'
import { blocksOf, read } from './_documents'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
function install(platform: Platform, options?: HostOptions): Host {
  const host = createHost(platform, options)
  cleanups.push(() => host.dispose(), host.install())
  return host
}

describe('what the guides say', () => {
  it('about the output of the plugin', () => {
    const blocks = blocksOf('docs/guides/getting-started.md')
    const written = blocks.find(({ code }) => code.includes('addFileToFavorites'))?.code ?? ''
    const shown = blocks.find(({ code }) => code.includes('_uploadFile'))?.code ?? ''
    const common = { configFile: false, babelrc: false, minified: true, filename: 'app.ts' }
    const compiled = transformSync(written, {
      ...common,
      presets: ['@babel/preset-typescript'],
      plugins: [[crossmp, { platform: 'alipay' }]],
    })
    expect(compiled?.code).toBe(transformSync(shown, common)?.code)
  })

  it('about questions to canIUse', () => {
    install('wechat')
    install('alipay')
    // Components are the host's to answer, and the simulated one has none.
    const guide = read('docs/guides/versions.md')
    const asked = [...guide.matchAll(/^mpx\.canIUse\('(.*?)'\)(?!.*component)/gm)].map(
      ([, query = '']) => query,
    )
    expect(asked.length).toBe(6)
    for (const query of asked) {
      const isAlipayAlone = query.includes('.alipay.')
      expect([query, wechat.canIUse(query)]).toEqual([query, !isAlipayAlone])
      if (isAlipayAlone) expect([query, alipay.canIUse(query)]).toEqual([query, true])
    }
    expect(asked).toContain('request.object.alipay.enableCookie')
    expect(wechat.canIUse('nope')).toBe(false)
  })

  describe('about targets', () => {
    const blocks = blocksOf('docs/guides/versions.md')
    const blockWith = (words: string) => blocks.find(({ code }) => code.includes(words))?.code ?? ''
    const stream = blockWith('export function stream')

    it('what is asked of the host, answered, and dropped', () => {
      expect(compile(stream, { platform: 'alipay' }).code).not.toContain('enableChunked')
      const newer = compile(stream, { platform: 'wechat', targets: { wechat: '2.21.0' } }).code
      expect(newer).toContain('enableChunked: true')
      expect(newer).not.toContain('if (')
      for (const targets of [{ wechat: '2.10.0' }, {}]) {
        const { code } = compile(stream, { platform: 'wechat', targets })
        expect(code.replaceAll('"', "'")).toContain("if (!_supports(['request'], '2.20.2'))")
      }
    })

    it.each(['wechat', 'alipay'])('what is guarded, on %s', (platform) => {
      const targets = { wechat: '1.4.0', alipay: '1.9.0' }
      const { reports } = compile(blockWith('const chunked'), { platform, targets })
      expect(reports).toEqual([])
    })

    it('which form of an API is imported', () => {
      const handedOn = "import { mpx } from 'crossmp'\nexport const send = mpx.request"
      const guide = read('docs/guides/versions.md')
      const [, table = ''] = /from `crossmp\/alipay\/request` \|([\s\S]*?)\n\n/.exec(guide) ?? []
      const forms = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
      const minimums = ['1.10.9', '1.11.0', { base2: '2.8.0', client: '10.3.0' }]
      expect(forms).toHaveLength(minimums.length)
      for (const [index, alipay] of minimums.entries()) {
        const { code } = compile(handedOn, { platform: 'alipay', targets: { alipay } })
        expect(code).toContain(
          `import { ${forms[index]} as _request } from "crossmp/alipay/request"`,
        )
      }
    })
  })

  describe('about moving a WeChat app', () => {
    const blocks = blocksOf('docs/guides/migrating.md')
    const options = { platform: 'alipay', globals: ['wx'] }
    const shop = 'examples/shop'

    it('what becomes of a guard', () => {
      const [written, shown] = blocks.filter(({ code }) => code.includes('askService()'))
      const common = { configFile: false, babelrc: false, minified: true } as const
      const page = read(written?.example ?? '')
      const compiled = transformSync(page, { ...common, plugins: [[crossmp, options]] })
      const method = transformSync(`({${shown?.code}})`, common)?.code?.slice(2, -3)
      expect(method).toContain('_makePhoneCall')
      expect(compiled?.code).toContain(method)
      expect(compile(page, options).reports).toEqual([])
    })

    it('which words of templates and settings differ', () => {
      const guide = read('docs/guides/migrating.md')
      const words = [...guide.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)]
      const moved = (file: string): string =>
        words.reduce(
          (text, [, wechat = '', alipay = '']) => text.replaceAll(wechat, alipay),
          read(`${shop}/miniprogram/${file}`),
        )
      const pages = ['home', 'search', 'detail', 'cart', 'checkout', 'orders'].map(
        (page) => `pages/${page}/${page}`,
      )
      for (const page of [...pages, 'templates/goods']) {
        expect(moved(`${page}.wxml`)).toBe(read(`${shop}/alipay/${page}.axml`))
      }
      for (const page of pages) {
        expect(moved(`${page}.json`)).toBe(read(`${shop}/alipay/${page}.json`))
        expect(moved(`${page}.wxss`)).toBe(read(`${shop}/alipay/${page}.acss`))
      }
    })
  })

  it('about the message of an error', async () => {
    const [, message = ''] =
      /`message` \| .*`(uploadFile:fail .*?)`/.exec(read('docs/guides/errors.md')) ?? []
    const host = install('alipay', {
      baseLibrary: '2.8.0',
      clientVersion: '10.3.50',
      faults: { uploadFile: 'timeout' },
    })
    const filePath = host.tempFile(new Uint8Array([1]), 'a.png')
    const url = 'http://127.0.0.1:9/'
    await expect(alipay.uploadFile({ url, filePath, name: 'a', timeout: 1 })).rejects.toThrow(
      message,
    )
  })

  it('about what an error keeps out of logs', async () => {
    install('alipay', { faults: { getLocation: { fail: { error: 11, secret: 'x' } } } })
    const error: unknown = await alipay.getLocation({ type: 'gcj02' }).catch((reason) => reason)
    expect(error).toHaveProperty('native.secret', 'x')
    expect(JSON.stringify(error)).not.toContain('secret')
  })
  it('about the wx of miniprogram-simulate', async () => {
    cleanups.push(() => Reflect.deleteProperty(globalThis, 'wx'))
    createRequire(import.meta.url)('miniprogram-simulate')
    const theirs = Reflect.get(globalThis, 'wx')
    expect(theirs.request).toBeTypeOf('function')
    const host = install('wechat')
    expect(Reflect.get(globalThis, 'wx')).toBe(host.native)
    await host.dispose()
    expect(Reflect.get(globalThis, 'wx')).toBe(theirs)
  })
})
