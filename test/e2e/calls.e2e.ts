import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Browser, JSHandle, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { bytes } from '../support/routes'
import { type LoopbackServer, startServer } from '../support/server'
import { open, startBrowser } from './_browser'
import { bundleProbe } from './_bundle'
import { hosts } from './_hosts'
import { type Site, startSite } from './_site'
import type * as Probe from './page/probe'

/** Where one differs from the other, and why. */
const differences = {
  Taro: {
    // Asked for JSON, it drops what is none.
    notJson: null,
    hungUp: { kind: 'network', errno: 600003 },
    // It waits for a file that is not there until the time limit.
    noFile: { kind: 'timeout' },
    // It speaks Chinese to everyone.
    confirm: '确定',
  },
  'uni-app': {
    notJson: '{ no json',
    // It gives no reason, and drops its own `errCode`.
    hungUp: { kind: 'unknown', errMsg: 'request:fail unknown error' },
    // It does not say what is wrong with the file.
    noFile: { kind: 'unknown', errMsg: 'uploadFile:fail file error' },
    // It speaks the browser's language.
    confirm: 'OK',
  },
}

const names = ['Taro', 'uni-app'] as const

describe.each(names)('the web of %s', (name) => {
  const differs = differences[name]
  let api: LoopbackServer
  let site: Site
  let browser: Browser
  let page: Page
  let problems: string[]
  let probe: JSHandle<typeof Probe>

  beforeAll(async () => {
    // Of another origin than the page, as an app's server usually is.
    api = await startServer()
    const files = {
      '/': '<body><script src="probe.js"></script>',
      '/probe.js': await bundleProbe(hosts[name]),
    }
    site = await startSite({ ...files, '/favicon.ico': '' })
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    site?.close()
    await api?.close()
  })

  beforeEach(async () => {
    ;({ page, problems } = await open(browser, site.url))
    probe = await page.evaluateHandle('probe')
  })

  afterEach(async () => {
    await page.close()
    expect(problems).toEqual([])
  })

  describe('request in a browser', () => {
    it('gets and posts JSON', async () => {
      const got = await probe.evaluate(
        ({ mpx, ended }, url) =>
          ended(mpx.request({ url, data: { b: 2 }, header: { 'X-A': '1' } })),
        api.url('/echo?a=1'),
      )
      expect(got).toMatchObject({
        value: {
          statusCode: 200,
          header: { 'content-type': 'application/json' },
          data: { method: 'GET', url: '/echo?a=1&b=2', headers: { 'x-a': '1' } },
          cookies: [],
          errMsg: 'request:ok',
        },
      })
      const posted = await probe.evaluate(
        ({ mpx, ended }, url) => ended(mpx.request({ url, method: 'POST', data: { b: '“é”' } })),
        api.url('/echo'),
      )
      const body = JSON.stringify({ b: '“é”' })
      const headers = { 'content-type': 'application/json' }
      expect(posted).toMatchObject({ value: { data: { method: 'POST', body, headers } } })
    })

    it('takes a 404 for an answer', async () => {
      const got = await probe.evaluate(
        ({ mpx, ended }, url) => ended(mpx.request({ url })),
        api.url('/status/404'),
      )
      expect(got).toMatchObject({ value: { statusCode: 404, data: { status: 404 } } })
    })

    it('gets text that is no JSON', async () => {
      const got = await probe.evaluate(
        async ({ mpx }, url) => [
          (await mpx.request({ url, dataType: 'text' })).data,
          (await mpx.request({ url })).data,
        ],
        api.url('/text/500'),
      )
      expect(got).toEqual(['{ no json', differs.notJson])
    })

    it('gets bytes', async () => {
      const got = await probe.evaluate(async ({ mpx }, url) => {
        const { data } = await mpx.request<ArrayBuffer>({ url, responseType: 'arraybuffer' })
        return [...new Uint8Array(data)]
      }, api.url('/bytes/20'))
      expect(got).toEqual([...bytes(20)])
    })

    it('tells a server that hangs up', async () => {
      const got = await probe.evaluate(
        ({ mpx, ended }, url) => ended(mpx.request({ url })),
        api.url('/drop'),
      )
      expect(got).toMatchObject({ error: differs.hungUp })
    })

    it('is ended by its time limit', async () => {
      const got = await probe.evaluate(
        ({ mpx, ended }, url) => ended(mpx.request({ url, timeout: 50 })),
        api.url('/silent'),
      )
      const message = 'request:fail timeout (WeChat of unknown version)'
      expect(got).toMatchObject({ error: { kind: 'timeout', errno: 5, message } })
    })

    it('is aborted, and the connection with it', async () => {
      const closed = page.waitForEvent('requestfailed')
      const asked = page.waitForRequest(api.url('/silent'))
      const ending = probe.evaluateHandle(({ mpx, ended }, url) => {
        const task = mpx.request({ url })
        return { task, ending: ended(task) }
      }, api.url('/silent'))
      await asked
      const got = await (await ending).evaluate(({ task, ending }) => {
        task.abort()
        return ending
      })
      expect(got).toMatchObject({ error: { kind: 'abort', errMsg: 'request:fail abort' } })
      expect((await closed).url()).toBe(api.url('/silent'))
    })
  })

  describe('files in a browser', () => {
    it('are uploaded, with progress, fields and headers', async () => {
      const got = await probe.evaluate(async ({ mpx }, url) => {
        const told: number[] = []
        const task = mpx.uploadFile({
          url,
          filePath: URL.createObjectURL(new Blob(['crossmp '.repeat(50_000)])),
          name: 'photo',
          header: { 'x-a': '1' },
          formData: { caption: '西湖', likes: 3, tags: ['a'], none: null },
        })
        task.onProgressUpdate(({ totalBytesSent }) => told.push(totalBytesSent))
        const { data, statusCode } = await task
        return { received: JSON.parse(data), statusCode, told }
      }, api.url('/echo'))
      expect(got).toMatchObject({
        statusCode: 200,
        received: {
          method: 'POST',
          headers: { 'x-a': '1' },
          fields: { caption: '西湖', likes: '3', tags: '["a"]' },
          file: { name: 'photo', bytes: 400_000 },
        },
      })
      expect(got.received.fields).not.toHaveProperty('none')
      expect(got.told.at(-1)).toBeGreaterThanOrEqual(400_000)
    })

    it('are downloaded into a blob', async () => {
      const got = await probe.evaluate(async ({ mpx }, url) => {
        const told: number[] = []
        const task = mpx.downloadFile({ url })
        task.onProgressUpdate(({ progress }) => told.push(progress))
        const { tempFilePath, statusCode } = await task
        const text = await (await fetch(tempFilePath)).text()
        return { text, statusCode, last: told.pop() }
      }, api.url('/bytes/800'))
      expect(got).toEqual({ text: String(bytes(800)), statusCode: 200, last: 100 })
    })

    it('stay where they are where there is no file system', async () => {
      const got = await probe.evaluate(
        ({ mpx, ended }, url) => ended(mpx.downloadFile({ url, filePath: 'wxfile://usr/a' })),
        api.url('/bytes/8'),
      )
      expect(got).toMatchObject({ value: { tempFilePath: expect.stringMatching(/^blob:/) } })
      expect(got.value).not.toHaveProperty('filePath')
    })

    it('that are not there are not sent', async () => {
      const got = await probe.evaluate(
        ({ mpx, ended }, url) =>
          ended(mpx.uploadFile({ url, filePath: 'blob:none', name: 'photo', timeout: 50 })),
        api.url('/echo'),
      )
      expect(got).toMatchObject({ error: differs.noFile })
      // The browser's own words.
      expect(problems.splice(0)).toEqual(['Not allowed to load local resource: blob:none'])
    })
  })

  describe('a socket in a browser', () => {
    it('opens, echoes and closes', async () => {
      const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
      server.on('connection', (client) => client.on('message', (data) => client.send(`${data}!`)))
      await once(server, 'listening')
      const got = await probe.evaluate(
        async ({ mpx }, url) => {
          const log: unknown[] = []
          const socket = mpx.connectSocket({ url })
          const closed = new Promise((resolve) => socket.onClose(resolve))
          socket.onMessage(({ data }) => {
            log.push(data)
            socket.close()
          })
          await new Promise((resolve) => socket.onOpen(resolve))
          log.push(await socket.send({ data: 'hello' }))
          log.push(await closed)
          return log
        },
        `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
      )
      expect(got).toEqual([
        { errMsg: 'send:ok' },
        'hello!',
        expect.objectContaining({ code: 1000 }),
      ])
      server.close()
    })
  })

  describe('the rest in a browser', () => {
    it('stores what JSON can hold', async () => {
      const got = await probe.evaluate(async ({ mpx, ended }) => {
        const data = { list: [1, null, '西湖'] }
        await mpx.setStorage({ key: 'a', data })
        const { keys } = await mpx.getStorageInfo()
        const stored = [await mpx.getStorage({ key: 'a' }), mpx.getStorageSync('a'), keys]
        await mpx.removeStorage({ key: 'a' })
        return [...stored, await ended(mpx.getStorage({ key: 'a' }))]
      })
      const data = { list: [1, null, '西湖'] }
      expect(got).toMatchObject([{ data }, data, ['a'], { error: { kind: 'not-found' } }])
    })

    it('tells of the browser', async () => {
      const got = await probe.evaluate(async ({ mpx }) => ({
        info: await mpx.getSystemInfo(),
        env: [mpx.env.platform, mpx.env.baseLibrary, mpx.env.clientVersion],
      }))
      expect(got.info).toMatchObject({
        ...{ windowWidth: 1280, windowHeight: 720, pixelRatio: 1, statusBarHeight: 0 },
        ...{ platform: expect.any(String), system: expect.any(String), language: 'en-US' },
      })
      expect(got.env).toEqual(['wechat', undefined, undefined])
    })

    it('shows a toast, and asks', async () => {
      await probe.evaluate(({ mpx }) => mpx.showToast({ title: 'Saved', duration: 600_000 }))
      await page.getByText('Saved').waitFor()
      await probe.evaluate(({ mpx }) => mpx.hideToast())
      const asked = probe.evaluate(({ mpx }) =>
        mpx.showModal({ title: 'Sure?', content: 'Really.' }),
      )
      await page.getByText(differs.confirm, { exact: true }).click()
      expect(await asked).toMatchObject({ confirm: true, cancel: false, errMsg: 'showModal:ok' })
    })

    it('asks the user where they are', async () => {
      await page.context().grantPermissions(['geolocation'], { origin: site.url })
      await page.context().setGeolocation({ latitude: 30.25, longitude: 120.125 })
      const got = await probe.evaluate(({ mpx }) => mpx.getLocation({ type: 'wgs84' }))
      expect(got).toMatchObject({ latitude: 30.25, longitude: 120.125 })
    })

    it('says what this host lacks', async () => {
      const got = await probe.evaluate(({ mpx, ended }) =>
        Promise.all([
          ended(mpx.saveFile({ tempFilePath: 'blob:a' })),
          ended(mpx.compressImage({ src: 'blob:a' })),
          ended((async () => mpx.getAccountInfoSync())()),
          ended((async () => mpx.getFileSystemManager())()),
        ]),
      )
      const error = { kind: 'unsupported', errno: 100 }
      expect(got).toMatchObject([{ error }, { error }, { error }, { error }])
    })

    it('takes the JS-SDK of a web page for no host', async () => {
      const got = await probe.evaluate(({ mpx, ended, replace }) => {
        replace({ config() {}, ready() {}, chooseImage() {} })
        return Promise.all([mpx.is('wechat'), ended(mpx.chooseImage())])
      })
      expect(got).toMatchObject([false, { error: { kind: 'host-missing' } }])
    })
  })
})
