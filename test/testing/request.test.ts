import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/testing/index'
import { ask, type Fields, failing, onNode, succeed, useHosts } from './answer'
import { echo, useServers } from './serve'

const hosts = useHosts()
const serve = useServers()

interface Echo {
  method: string
  url: string
  headers: Record<string, string>
  body: string
}

/** What arrived at a server that echoes. */
const arrives = async (host: Host, options: Fields, api = 'request'): Promise<Echo> => {
  const url = await serve(echo)
  const value = await succeed(host, api, { ...options, url: `${url}${options.path ?? '/'}` })
  return value.data as Echo
}

describe('WeChat request', () => {
  it('places data by method and content type', async () => {
    const host = hosts('wechat')
    const data = { a: 'b c', n: 1, list: [1, 2] }
    const get = await arrives(host, { data })
    expect(get.url).toBe('/?a=b%20c&n=1&list=%5B1%2C2%5D')
    expect(get.headers['content-type']).toBe('application/json')
    const post = await arrives(host, { data, method: 'POST' })
    expect(JSON.parse(post.body)).toEqual(data)
    const header = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const form = await arrives(host, { data, method: 'PUT', header })
    expect(form.body).toBe('a=b%20c&n=1&list=%5B1%2C2%5D')
    const bytes = await arrives(host, { data: Uint8Array.of(104, 105).buffer, method: 'POST' })
    expect(bytes.body).toBe('hi')
    expect((await arrives(host, { data: 'text', method: 'POST' })).body).toBe('text')
  })

  it('fixes Referer', async () => {
    const host = hosts('wechat', { appId: 'wxabc' })
    const { headers } = await arrives(host, { header: { Referer: 'https://a.b', 'X-A': '1' } })
    expect(headers).toMatchObject({
      'x-a': '1',
      referer: 'https://servicewechat.com/wxabc/1/page-frame.html',
    })
  })

  it('sends every method but those that there are not', async () => {
    const host = hosts('wechat')
    for (const method of ['OPTIONS', 'POST', 'PUT', 'DELETE', 'TRACE']) {
      expect((await arrives(host, { method })).method).toBe(method)
    }
    const url = await serve(echo)
    expect(await succeed(host, 'request', { url, method: 'HEAD' })).toMatchObject({ data: '' })
    expect((await failing(host, 'request', { url, method: 'PATCH' })).errno).toBe(1001)
  })

  it('parses JSON where it can, and gives text or bytes as asked', async () => {
    const host = hosts('wechat')
    const url = await serve((request, response) => response.end(request.url?.slice(1)))
    const data = async (path: string, more: Fields = {}) =>
      (await succeed(host, 'request', { url: `${url}/${path}`, ...more })).data
    expect(await data('[1]')).toEqual([1])
    expect(await data('no-json')).toBe('no-json')
    expect(await data('[1]', { dataType: 'text' })).toBe('[1]')
    const bytes = await data('ab', { responseType: 'arraybuffer' })
    expect([...new Uint8Array(bytes as ArrayBuffer)]).toEqual([97, 98])
  })

  it('counts any status as success', async () => {
    const url = await serve((_, response) => response.writeHead(503).end('{"a":1}'))
    const value = await succeed(hosts('wechat'), 'request', { url })
    expect(value).toMatchObject({ statusCode: 503, data: { a: 1 }, errMsg: 'request:ok' })
  })

  it('has the result fields of its version', async () => {
    const url = await serve((_, response) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2'])
      response.end('{}')
    })
    const fields = async (baseLibrary: string) =>
      Object.keys(await succeed(hosts('wechat', { baseLibrary }), 'request', { url })).sort()
    expect(await fields('1.4.0')).toEqual(['data', 'errMsg', 'header', 'statusCode'])
    expect(await fields('2.9.9')).not.toContain('cookies')
    expect(await fields('2.10.4')).toEqual(
      expect.arrayContaining(['cookies', 'profile', 'header', 'statusCode']),
    )
    const newest = await succeed(hosts('wechat'), 'request', { url })
    expect(newest.cookies).toEqual(['a=1', 'b=2'])
    expect(newest.header).toHaveProperty('Set-Cookie', 'a=1,b=2')
  })

  it('spells profile as its version did', async () => {
    const url = await serve(echo)
    const profile = async (baseLibrary: string) =>
      (await succeed(hosts('wechat', { baseLibrary }), 'request', { url })).profile as Fields
    const old = await profile('2.30.0')
    expect(old).toHaveProperty('domainLookupStart')
    expect(old.estimate_nettype).toBe('4g')
    expect(old).not.toHaveProperty('queueStart')
    const newer = await profile('3.8.10')
    expect(newer).toHaveProperty('domainLookUpStart')
    expect(newer).toMatchObject({ estimate_nettype: 5, peerIP: '127.0.0.1', protocol: 'http1.1' })
    expect(newer).toHaveProperty('queueStart')
    const value = await succeed(hosts('wechat'), 'request', { url, enableProfile: false })
    expect(value).not.toHaveProperty('profile')
  })

  it('keeps a timeout from 2.10.0', async () => {
    const url = await serve((_, response) => setTimeout(() => response.end('late'), 150))
    const at = (baseLibrary: string) =>
      ask(hosts('wechat', { baseLibrary }), 'request', { url, timeout: 30 })
    expect((await at('2.9.9')).outcome).toBe('success')
    expect(await at('2.10.0')).toEqual({
      outcome: 'fail',
      value: { errMsg: 'request:fail timeout' },
    })
    expect((await at('2.24.0')).value.errno).toBe(5)
  })

  it('reaches 127.0.0.1 only', async () => {
    const host = hosts('wechat')
    for (const url of ['https://example.com/', 'http://localhost/', 'ftp://127.0.0.1/']) {
      expect(await failing(host, 'request', { url })).toEqual({
        errMsg: 'request:fail url not in domain list',
        errno: 600002,
      })
    }
    expect((await failing(host, 'request', { url: 'nonsense' })).errno).toBe(600009)
    const away = await serve((_, response) => {
      response.writeHead(302, { Location: 'http://example.com/' }).end()
    })
    expect((await failing(host, 'request', { url: away })).errno).toBe(600002)
  })

  it('follows redirects, unless told not to', async () => {
    const host = hosts('wechat')
    const url = await serve((request, response) => {
      if (request.url === '/end') response.end('"here"')
      else if (request.url === '/loop') response.writeHead(302, { Location: '/loop' }).end()
      else response.writeHead(302, { Location: '/end' }).end()
    })
    expect((await succeed(host, 'request', { url })).data).toBe('here')
    const manual = await succeed(host, 'request', { url, redirect: 'manual' })
    expect(manual.statusCode).toBe(302)
    expect((await failing(host, 'request', { url: `${url}/loop` })).errno).toBe(600008)
  })

  onNode('delivers chunks and headers to the task', async () => {
    const url = await serve(async (_, response) => {
      response.write('one')
      setTimeout(() => response.end('two'), 30)
    })
    const host = hosts('wechat')
    const events: string[] = []
    await new Promise<void>((success) => {
      const task = host.native.request?.({ url, enableChunked: true, success }) as Task
      task.onHeadersReceived?.(() => events.push('headers'))
      task.onChunkReceived?.((event) => events.push(Buffer.from(event.data).toString()))
    })
    expect(events).toEqual(['headers', 'one', 'two'])
  })

  it('tells a refused connection', async () => {
    const url = await serve((request) => request.socket.destroy())
    const value = await failing(hosts('wechat'), 'request', { url })
    expect(value).toMatchObject({ errno: 600001, errMsg: expect.stringMatching(/^request:fail /) })
  })

  it('runs ten at once: newer versions queue more, older ones fail them', async () => {
    const run = async (baseLibrary: string) => {
      const host = hosts('wechat', { baseLibrary })
      const held: Array<() => void> = []
      let ten: () => void = () => undefined
      const full = new Promise<void>((resolve) => {
        ten = resolve
      })
      let open = false
      const url = await serve((_, response) => {
        if (open) response.end('{}')
        else if (held.push(() => response.end('{}')) === 10) ten()
      })
      const answers = Array.from({ length: 12 }, () => ask(host, 'request', { url }))
      await full
      open = true
      for (const answer of held) answer()
      const outcomes = (await Promise.all(answers)).map(({ outcome }) => outcome)
      expect(held).toHaveLength(10)
      return outcomes.filter((outcome) => outcome === 'success').length
    }
    expect(await run('3.8.10')).toBe(12)
    expect(await run('3.8.9')).toBe(10)
  })
})

type Task = Record<string, (listener: (event: { data: ArrayBuffer }) => void) => void>

describe('Alipay request', () => {
  it('is there from base 1.11.0 and app 10.1.32; httpRequest always', () => {
    const old = hosts('alipay', { baseLibrary: '1.10.0' })
    expect([typeof old.native.request, typeof old.native.httpRequest]).toEqual([
      'undefined',
      'function',
    ])
    const app = hosts('alipay', { baseLibrary: '1.11.0', clientVersion: '10.1.31' })
    expect(app.native.request).toBeUndefined()
    expect(hosts('alipay').native.httpRequest).toBeTypeOf('function')
  })

  it('sends JSON, httpRequest a form', async () => {
    const host = hosts('alipay')
    const given = { method: 'POST', data: { a: 1 } }
    expect((await arrives(host, given)).body).toBe('{"a":1}')
    expect((await arrives(host, given, 'httpRequest')).body).toBe('a=1')
    const url = await serve(echo)
    expect((await failing(host, 'httpRequest', { url, method: 'PUT' })).error).toBe(2)
    expect((await failing(host, 'request', { url, method: 'PATCH' })).error).toBe(2)
    expect((await failing(host, 'request', { url, headers: { a: 1 } })).error).toBe(2)
    expect((await failing(host, 'request', { url, enableHttp2: true })).error).toBe(2)
  })

  it('fails with 19 for what is not 2xx, the answer inside', async () => {
    const url = await serve((_, response) => response.writeHead(404, { A: 'b' }).end('{"c":1}'))
    expect(await failing(hosts('alipay'), 'request', { url })).toMatchObject({
      error: 19,
      errorMessage: 'http status error',
      status: 404,
      data: { c: 1 },
      headers: { A: 'b' },
    })
  })

  it('fails with 14 for what is no JSON; from 2.9.5 only where JSON was asked for', async () => {
    const url = await serve((_, response) => response.end('text'))
    const older = hosts('alipay', { baseLibrary: '2.9.4' })
    expect((await failing(older, 'request', { url })).error).toBe(14)
    const host = hosts('alipay')
    expect((await succeed(host, 'request', { url })).data).toBe('text')
    expect((await failing(host, 'request', { url, dataType: 'json' })).error).toBe(14)
    expect((await succeed(host, 'request', { url, dataType: 'text' })).data).toBe('text')
    const base64 = await succeed(host, 'request', { url, dataType: 'base64' })
    expect(base64.data).toBe('data:application/octet-stream;base64,dGV4dA==')
    const bytes = await succeed(host, 'request', { url, dataType: 'arraybuffer' })
    expect(Buffer.from(bytes.data as ArrayBuffer).toString()).toBe('text')
    const app = hosts('alipay', { clientVersion: '10.1.69' })
    expect((await failing(app, 'request', { url, dataType: 'arraybuffer' })).error).toBe(2)
  })

  it('has both spellings from the 2.x line, and Set-Cookie as an array', async () => {
    const url = await serve((_, response) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2'])
      response.end('{}')
    })
    const keys = async (baseLibrary: string) =>
      Object.keys(await succeed(hosts('alipay', { baseLibrary }), 'request', { url })).sort()
    expect(await keys('1.24.12')).toEqual(['data', 'headers', 'status'])
    expect(await keys('2.0.0')).toEqual(['data', 'header', 'headers', 'status', 'statusCode'])
    const { headers } = await succeed(hosts('alipay'), 'request', { url })
    expect((headers as Fields)['Set-Cookie']).toEqual(['a=1', 'b=2'])
  })

  it('says 11 for a domain, 20 for HTTP elsewhere, 12 for the network, 13 for a timeout', async () => {
    const host = hosts('alipay')
    const code = async (url: string, more: Fields = {}) =>
      (await failing(host, 'request', { url, ...more })).error
    expect(await code('https://example.com/')).toBe(11)
    expect(await code('http://example.com/')).toBe(20)
    expect(await code(await serve((request) => request.socket.destroy()))).toBe(12)
    expect(await code(await serve(() => undefined), { timeout: 30 })).toBe(13)
  })

  it('returns a promise that is a task; on the 1.x line nothing', async () => {
    const url = await serve(echo)
    const promise = hosts('alipay').native.request?.({ url }) as Promise<Fields> & Task
    expect(promise.abort).toBeTypeOf('function')
    expect(await promise).toHaveProperty('status', 200)
    expect(hosts('alipay', { baseLibrary: '1.24.12' }).native.request?.({ url })).toBeUndefined()
  })
})
