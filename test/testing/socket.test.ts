import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Host } from '../../src/testing/index'
import { ask, type Fields, failing, succeed, useHosts } from './answer'

const hosts = useHosts()
const servers: WebSocketServer[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    for (const client of server.clients) client.terminate()
    server.close()
  }
})

/** A server that sends back what it gets. */
const serveEcho = async () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  servers.push(server)
  server.on('connection', (client: WebSocket) => {
    client.on('message', (data, isBinary) => client.send(data, { binary: isBinary }))
  })
  await once(server, 'listening')
  return { server, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/chat` }
}

type Task = Record<string, (argument?: unknown) => unknown>

const connect = (host: Host, options: Fields): Task =>
  host.native.connectSocket?.({ ...options, success: () => undefined }) as Task

/** Waits for one event of a task. */
const next = (task: Task, method: string): Promise<Fields> =>
  new Promise((resolve) => task[method]?.((event: Fields) => resolve(event)))

describe('WeChat sockets', () => {
  it('talks both ways in text and bytes', async () => {
    const { url } = await serveEcho()
    const task = connect(hosts('wechat'), { url })
    expect(await next(task, 'onOpen')).toHaveProperty('header.Upgrade')
    task.send?.({ data: 'hello' })
    expect(await next(task, 'onMessage')).toEqual({ data: 'hello' })
    const binary = next(task, 'onMessage')
    const { data } = await new Promise<Fields>((resolve) => {
      task.onMessage?.((event: Fields) => event.data instanceof ArrayBuffer && resolve(event))
      task.send?.({ data: Uint8Array.of(1, 2).buffer })
    })
    await binary
    expect([...new Uint8Array(data as ArrayBuffer)]).toEqual([1, 2])
    const closed = next(task, 'onClose')
    task.close?.({ code: 3001, reason: 'done' })
    expect(await closed).toMatchObject({ code: 3001 })
  })

  it('tells the task and wx.onSocketX; before 1.7.0 there is no task', async () => {
    const { url } = await serveEcho()
    const host = hosts('wechat', { baseLibrary: '1.6.9' })
    const opened = new Promise((resolve) => host.native.onSocketOpen?.(resolve))
    expect(connect(host, { url })).toBeUndefined()
    expect(await opened).toEqual({})
    const message = new Promise((resolve) => host.native.onSocketMessage?.(resolve))
    await succeed(host, 'sendSocketMessage', { data: 'a' })
    expect(await message).toEqual({ data: 'a' })
  })

  it('takes five connections', async () => {
    const { url } = await serveEcho()
    const host = hosts('wechat')
    const tasks = Array.from({ length: 5 }, () => connect(host, { url }))
    await Promise.all(tasks.map((task) => next(task, 'onOpen')))
    expect((await failing(host, 'connectSocket', { url })).errno).toBe(600007)
    const closed = next(tasks[0] as Task, 'onClose')
    tasks[0]?.close?.()
    await closed
    expect((await ask(host, 'connectSocket', { url })).outcome).toBe('success')
  })

  it('accepts the call, then says that there is no server', async () => {
    const { server, url } = await serveEcho()
    server.close()
    await once(server, 'close')
    const task = connect(hosts('wechat'), { url })
    const events: string[] = []
    task.onError?.(() => events.push('error'))
    expect(await next(task, 'onClose')).toMatchObject({ code: 1006 })
    expect(events).toEqual(['error'])
  })

  it('fails for a domain, and for sending without a connection', async () => {
    const host = hosts('wechat')
    const foreign = await failing(host, 'connectSocket', { url: 'wss://example.com' })
    expect(foreign.errno).toBe(600002)
    const { errMsg } = await failing(host, 'sendSocketMessage', { data: 'a' })
    expect(errMsg).toBe('sendSocketMessage:fail WebSocket is not connected')
  })
})

describe('Alipay sockets', () => {
  it('wraps what the listeners of a task get; bytes are base64', async () => {
    const { url } = await serveEcho()
    const task = connect(hosts('alipay'), { url, multiple: true, data: { room: 'a b' } })
    expect(await next(task, 'onOpen')).toEqual({ data: { socketTaskID: '1' } })
    task.send?.({ data: 'aGk=', isBuffer: true })
    expect(await next(task, 'onMessage')).toEqual({
      data: { socketTaskID: '1', data: 'aGk=', isBuffer: true },
    })
    expect(task).not.toBeInstanceOf(Promise)
  })

  it('has a task with multiple only, and speaks through my.onSocketX otherwise', async () => {
    const { url } = await serveEcho()
    const host = hosts('alipay')
    const opened = new Promise((resolve) => host.native.onSocketOpen?.(resolve))
    expect(connect(host, { url })).toBeUndefined()
    expect(await opened).toBeUndefined()
    const message = new Promise((resolve) => host.native.onSocketMessage?.(resolve))
    expect(await succeed(host, 'sendSocketMessage', { data: 'a' })).toEqual({ success: true })
    expect(await message).toEqual({ data: 'a', isBuffer: false })
    const old = hosts('alipay', { baseLibrary: '2.3.0' })
    expect(connect(old, { url, multiple: true })).toBeUndefined()
  })

  it('closes the one connection for the next', async () => {
    const { url } = await serveEcho()
    const host = hosts('alipay')
    const opened = new Promise((resolve) => host.native.onSocketOpen?.(resolve))
    connect(host, { url })
    await opened
    const closed = new Promise((resolve) => host.native.onSocketClose?.(resolve))
    connect(host, { url })
    expect(await closed).toHaveProperty('reason')
  })
})

it('closes connections on dispose, and says so once', async () => {
  const { server, url } = await serveEcho()
  const host = hosts('wechat')
  const task = connect(host, { url })
  await next(task, 'onOpen')
  const heard: unknown[] = []
  for (const event of ['onClose', 'onError', 'onMessage']) {
    task[event]?.((payload: unknown) => heard.push(event, payload))
  }
  const [client] = server.clients
  const gone = once(client as WebSocket, 'close')
  await host.dispose()
  await gone
  const close = { code: 1006, reason: 'the simulated host was disposed of' }
  expect(heard).toEqual(['onClose', close])
})
