import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { subscriptionTo } from '../../../src/core/subscription'
import type { HostOptions } from '../../../src/testing/index'
import type { MpxOn, DefaultPlatform as Platform } from '../../../src/types/mpx'
import { quiet } from '../../support/wait'
import { rejection, useMpx } from '../use'

const use = useMpx()
const servers: WebSocketServer[] = []
const events = ['Open', 'Message', 'Error', 'Close'] as const

afterEach(() => {
  for (const event of events) subscriptionTo(`onSocket${event}`).listeners.off()
  for (const server of servers.splice(0)) {
    for (const client of server.clients) client.terminate()
    server.close()
  }
})

/** Sends back what it gets. */
async function serveEcho() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  servers.push(server)
  const closed: number[] = []
  server.on('connection', (client) => {
    client.on('message', (data, isBinary) => client.send(data, { binary: isBinary }))
    client.on('close', (code) => closed.push(code))
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { closed, url: `ws://127.0.0.1:${port}/chat` }
}

/** The next event of any socket. */
const next = <T = unknown>(mpx: MpxOn<Platform>, event: (typeof events)[number]): Promise<T> =>
  new Promise((resolve) => mpx[`onSocket${event}`](resolve as never))

const hosts: [Platform, HostOptions][] = [
  ['wechat', { baseLibrary: '1.7.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '2.3.1', clientVersion: '10.2.0' }],
  ['alipay', {}],
]

// First: sockets of other tests are remembered.
describe.each(hosts)('without a socket, on %s %o', (platform, options) => {
  it('calls fail', async () => {
    const { mpx } = use(platform, options)
    const none = await rejection(mpx.sendSocketMessage({ data: 'hello' }))
    expect(none).toMatchObject({ kind: 'network', api: 'sendSocketMessage' })
    expect(none.errMsg).toMatch(/^sendSocketMessage:fail .+/)
    expect(await rejection(mpx.closeSocket())).toMatchObject({
      kind: 'network',
      api: 'closeSocket',
    })
  })
})

describe.each(hosts)('calls without a task on %s %o', (platform, options) => {
  const start = (): MpxOn<Platform> => use(platform, options).mpx as MpxOn<Platform>

  it('send, hear and close, with listeners that were there before', async () => {
    const { url, closed } = await serveEcho()
    const mpx = start()
    const got: unknown[] = []
    const opened = next<{ header: object }>(mpx, 'Open')
    const ended = next(mpx, 'Close')
    const two = new Promise<void>((resolve) => {
      mpx.onSocketMessage(({ data }) => {
        got.push(data)
        if (got.length === 2) resolve()
      })
    })
    mpx.connectSocket({ url })
    expect((await opened).header).toBeTypeOf('object')
    expect(await mpx.sendSocketMessage({ data: 'hello' })).toEqual({
      errMsg: 'sendSocketMessage:ok',
    })
    const bytes = Uint8Array.from([9, 0, 255, 9])
    await mpx.sendSocketMessage({ data: bytes.subarray(1, 3) })
    await two
    expect(got[0]).toBe('hello')
    expect(got[1]).toBeInstanceOf(ArrayBuffer)
    expect([...new Uint8Array(got[1] as ArrayBuffer)]).toEqual([0, 255])
    expect(await mpx.closeSocket({ code: 3001, reason: 'bye' })).toEqual({
      errMsg: 'closeSocket:ok',
    })
    expect(await ended).toEqual({ code: 3001, reason: 'bye' })
    await expect.poll(() => closed).toEqual([3001])
  })

  it('hear with listeners that come after connectSocket, beside those of the task', async () => {
    const { url } = await serveEcho()
    const mpx = start()
    const task = mpx.connectSocket({ url })
    const opened = next(mpx, 'Open')
    const own = new Promise((resolve) => task.onMessage(resolve))
    const message = next(mpx, 'Message')
    await opened
    await task.send({ data: 'one' })
    expect(await message).toEqual({ data: 'one' })
    expect(await own).toEqual({ data: 'one' })
  })

  it('go on with the next socket', async () => {
    const { url } = await serveEcho()
    const mpx = start()
    for (const data of ['first', 'second']) {
      const opened = next(mpx, 'Open')
      mpx.connectSocket({ url })
      await opened
      const message = next(mpx, 'Message')
      await mpx.sendSocketMessage({ data })
      expect(await message).toEqual({ data })
      const ended = next<{ code: number }>(mpx, 'Close')
      await mpx.closeSocket()
      expect((await ended).code).toBe(1000)
    }
  })

  it('tell of a connection that can not be made, as an error and a close', async () => {
    const free = createServer()
    await once(free.listen(0, '127.0.0.1'), 'listening')
    const { port } = free.address() as AddressInfo
    free.close()
    const mpx = start()
    const failed = next<{ errMsg: string }>(mpx, 'Error')
    const ended = next<{ code: number }>(mpx, 'Close')
    mpx.connectSocket({ url: `ws://127.0.0.1:${port}/` })
    expect((await failed).errMsg).toMatch(/^connectSocket:fail .+/)
    expect((await ended).code).toBe(1006)
  })

  it('fail before it is open, and with what is no message', async () => {
    const { url } = await serveEcho()
    const mpx = start()
    const opened = next(mpx, 'Open')
    mpx.connectSocket({ url })
    expect(await rejection(mpx.sendSocketMessage({ data: 'early' }))).toMatchObject({
      kind: 'network',
      api: 'sendSocketMessage',
    })
    await opened
    expect(await rejection(mpx.sendSocketMessage({ data: {} as never }))).toMatchObject({
      kind: 'argument',
      errMsg: 'sendSocketMessage:fail data should be text or bytes',
    })
  })
})

describe('calls without a task on Alipay', () => {
  it('are about the socket that was opened last, and its events alone', async () => {
    const { url } = await serveEcho()
    const { mpx, host } = use('alipay')
    const first = mpx.connectSocket({ url })
    await new Promise((resolve) => first.onOpen(resolve))
    const opened = next(mpx as never, 'Open')
    mpx.connectSocket({ url })
    await opened
    const got: unknown[] = []
    mpx.onSocketMessage(({ data }) => got.push(data))
    const message = next(mpx as never, 'Message')
    await first.send({ data: 'over the first' })
    await mpx.sendSocketMessage({ data: 'over the last' })
    await message
    await quiet()
    expect(got).toEqual(['over the last'])
    expect(host.callsOf('sendSocketMessage')).toEqual([])
  })

  it('are there wherever sockets have tasks', () => {
    const { mpx } = use('alipay', { baseLibrary: '2.3.0', clientVersion: '10.2.0' })
    expect(mpx.canIUse('onSocketOpen')).toBe(false)
    expect(use('alipay', { baseLibrary: '2.3.1' }).mpx.canIUse('onSocketOpen')).toBe(true)
  })
})
