import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type { SocketTask } from '../../../src/apis/network/connectSocket'
import type { HostOptions } from '../../../src/testing/index'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { views } from '../../support/values'
import { rejection, useMpx } from '../use'

const use = useMpx()
const servers: WebSocketServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    for (const client of server.clients) client.terminate()
    server.close()
  }
})

/** Sends back what it gets, and keeps what it was asked with. */
async function serveEcho(greet?: (client: WebSocket) => void) {
  const asked: IncomingMessage[] = []
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  servers.push(server)
  server.on('connection', (client, request) => {
    asked.push(request)
    client.on('message', (data, isBinary) => client.send(data, { binary: isBinary }))
    greet?.(client)
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { server, asked, url: `ws://127.0.0.1:${port}/chat` }
}

type Event = 'Open' | 'Message' | 'Error' | 'Close'
const next = <T>(socket: SocketTask, event: Event): Promise<T> =>
  new Promise((resolve) => socket[`on${event}`](resolve as never))

/** The next messages. */
const messages = (socket: SocketTask, count: number): Promise<(string | ArrayBuffer)[]> =>
  new Promise((resolve) => {
    const got: (string | ArrayBuffer)[] = []
    socket.onMessage(({ data }) => {
      got.push(data)
      if (got.length === count) resolve(got)
    })
  })

const hosts: [Platform, HostOptions][] = [
  ['wechat', { baseLibrary: '1.7.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '2.3.1', clientVersion: '10.2.0' }],
  ['alipay', {}],
]

describe.each(hosts)('connectSocket on %s %o', (platform, options) => {
  it('sends and gets text and bytes', async () => {
    const { url } = await serveEcho()
    const socket = use(platform, options).mpx.connectSocket({ url })
    const opened = await next<{ header: object }>(socket, 'Open')
    expect(opened.header).toBeTypeOf('object')
    const got = messages(socket, 4)
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    for (const data of ['hello', bytes.buffer, '', new ArrayBuffer(0)]) {
      expect(await socket.send({ data })).toEqual({ errMsg: 'send:ok' })
    }
    const [text, binary, empty, none] = await got
    expect([text, empty]).toEqual(['hello', ''])
    for (const data of [binary, none]) expect(data).toBeInstanceOf(ArrayBuffer)
    expect([...new Uint8Array(binary as ArrayBuffer)]).toEqual([...bytes])
    expect((none as ArrayBuffer).byteLength).toBe(0)
  })

  it('sends the bytes of any view', async () => {
    const { url } = await serveEcho()
    const socket = use(platform, options).mpx.connectSocket({ url })
    await next(socket, 'Open')
    const all = views([9, 1, 2, 255, 9], 1, 3)
    const got = messages(socket, all.length)
    for (const [, data] of all) await socket.send({ data: data as ArrayBuffer })
    for (const data of await got) {
      expect([...new Uint8Array(data as ArrayBuffer)]).toEqual([1, 2, 255])
    }
    socket.close()
  })

  it('refuses what is neither text nor bytes', async () => {
    const { url } = await serveEcho()
    const socket = use(platform, options).mpx.connectSocket({ url })
    await next(socket, 'Open')
    for (const data of [{ a: 1 }, { byteLength: 3 }, [1], 7, 0, true, Number.NaN, () => {}]) {
      const error = await rejection(socket.send({ data: data as never }))
      const errMsg = 'send:fail data should be text or bytes'
      expect(error).toMatchObject({ kind: 'argument', errno: 1001, errMsg })
    }
    for (const given of [undefined, {}, { data: undefined }, { data: null }, { data: [] }]) {
      const error = await rejection(socket.send(given as never))
      expect(error).toMatchObject({ kind: 'argument', errMsg: 'send:fail send needs data' })
    }
    socket.close()
  })

  it('misses nothing of a server that speaks first', async () => {
    const { url } = await serveEcho((client) => {
      client.send('first')
      client.send(Buffer.from([1, 2]))
      client.close(4000, 'enough')
    })
    const socket = use(platform, options).mpx.connectSocket({ url })
    const got = messages(socket, 2)
    const closed = next<object>(socket, 'Close')
    const [text, binary] = await got
    expect(text).toBe('first')
    expect([...new Uint8Array(binary as ArrayBuffer)]).toEqual([1, 2])
    expect(await closed).toEqual({ code: 4000, reason: 'enough' })
  })

  it('closes with what the app said', async () => {
    const { server, url } = await serveEcho()
    const socket = use(platform, options).mpx.connectSocket({ url })
    await next(socket, 'Open')
    const [client] = server.clients
    const told = once(client as WebSocket, 'close')
    const closed = next(socket, 'Close')
    const asked = { code: 4001, reason: 'bye' }
    expect(await socket.close(asked)).toEqual({ errMsg: 'close:ok' })
    expect(await closed).toEqual(asked)
    expect((await told).map(String)).toEqual(['4001', 'bye'])
    expect(await rejection(socket.send({ data: 'late' }))).toMatchObject({ api: 'send', platform })
  })

  it('keeps two sockets apart', async () => {
    const { url } = await serveEcho()
    const { mpx } = use(platform, options)
    const [one, two] = [mpx.connectSocket({ url }), mpx.connectSocket({ url })]
    await Promise.all([next(one, 'Open'), next(two, 'Open')])
    const got = [messages(one, 2), messages(two, 2)]
    for (const data of ['a', 'b']) {
      one.send({ data: `one ${data}` })
      two.send({ data: `two ${data}` })
    }
    expect(await Promise.all(got)).toEqual([
      ['one a', 'one b'],
      ['two a', 'two b'],
    ])
    const stillOpen = vi.fn()
    two.onClose(stillOpen)
    const closed = next(one, 'Close')
    one.close()
    await closed
    const again = messages(two, 1)
    await two.send({ data: 'alive' })
    expect(await again).toEqual(['alive'])
    expect(stillOpen).not.toHaveBeenCalled()
  })

  it('sends header and subprotocols', async () => {
    const { asked, url } = await serveEcho()
    const given = { url, header: { 'X-Token': 'abc' }, protocols: ['chat'] }
    const socket = use(platform, options).mpx.connectSocket(Object.freeze(given))
    await next(socket, 'Open')
    expect(asked[0]?.headers).toMatchObject({
      'x-token': 'abc',
      'sec-websocket-protocol': 'chat',
    })
  })

  it('tells an error, then a close, where nobody answers', async () => {
    const { server, url } = await serveEcho()
    server.close()
    await once(server, 'close')
    const socket = use(platform, options).mpx.connectSocket({ url })
    const order: string[] = []
    const error = next<{ errMsg: string }>(socket, 'Error').finally(() => order.push('error'))
    const close = next(socket, 'Close').finally(() => order.push('close'))
    expect((await error).errMsg).toMatch(/^connectSocket:fail ./)
    expect(await close).toMatchObject({ code: 1006 })
    expect(order).toEqual(['error', 'close'])
  })

  it('tells both and calls fail where the host does not take the call', async () => {
    const { mpx } = use(platform, options)
    const [fail, complete] = [vi.fn(), vi.fn()]
    const socket = mpx.connectSocket({ url: 'http://127.0.0.1/', fail, complete })
    const error = next<{ errMsg: string }>(socket, 'Error')
    const close = next(socket, 'Close')
    const { errMsg } = await error
    expect(await close).toEqual({ code: 1006, reason: errMsg })
    expect(fail).toHaveBeenCalledOnce()
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ name: 'MpxError', errMsg, platform })
    expect(complete.mock.calls).toEqual(fail.mock.calls)
  })

  it('gives up after its timeout', async () => {
    const silent = createServer()
    silent.listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const url = `ws://127.0.0.1:${(silent.address() as AddressInfo).port}`
    const sockets = new Set<{ destroy(): void }>()
    silent.on('connection', (connection) => sockets.add(connection))
    const socket = use(platform, options).mpx.connectSocket({ url, timeout: 40 })
    const error = next<{ errMsg: string }>(socket, 'Error')
    const close = next(socket, 'Close')
    expect(await error).toEqual({ errMsg: 'connectSocket:fail timeout' })
    expect(await close).toMatchObject({ code: 1006 })
    for (const connection of sockets) connection.destroy()
    silent.close()
  })

  it('refuses a header that holds a line end', async () => {
    const { host, mpx } = use(platform, options)
    const fail = vi.fn()
    const header = { 'X-Token': 'a\r\nEvil: 1' }
    const socket = mpx.connectSocket({ url: 'ws://127.0.0.1:1', header, fail })
    await next(socket, 'Close')
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ kind: 'argument' })
    expect(host.callsOf('connectSocket')).toEqual([])
  })
})

describe('connectSocket on Alipay', () => {
  it('asks for a task always, and sends bytes as base64', async () => {
    const { url } = await serveEcho()
    const { host, mpx } = use('alipay')
    const socket = mpx.connectSocket({ url, alipay: { data: { room: 7 } } })
    await next(socket, 'Open')
    await socket.send({ data: Uint8Array.of(1, 2, 3).buffer })
    expect(host.callsOf('connectSocket')[0]?.options).toEqual({
      url,
      multiple: true,
      data: { room: 7 },
    })
    const [sent] = host.callsOf('SocketTask.send')
    expect(sent?.options).toEqual({ data: 'AQID', isBuffer: true })
  })

  it('tells both where the host is too old to make a task', async () => {
    const { url } = await serveEcho()
    const { mpx } = use('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    const fail = vi.fn()
    const socket = mpx.connectSocket({ url, fail })
    const error = next<{ errMsg: string }>(socket, 'Error')
    await next(socket, 'Close')
    expect((await error).errMsg).toBe(
      'connectSocket:fail connectSocket needs Alipay base library 2.3.1',
    )
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ kind: 'version' })
  })

  it.each([4, 5, 20])('takes code %i for a URL it does not take', async (error) => {
    const { host, mpx } = use('alipay')
    host.faults = { connectSocket: { fail: { error, errorMessage: '错误' } } }
    const fail = vi.fn()
    const socket = mpx.connectSocket({ url: 'wss://example.com', fail })
    await next(socket, 'Close')
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ kind: 'argument', errno: 1001 })
  })
})
