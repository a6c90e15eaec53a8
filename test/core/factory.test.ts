import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectSocket, getFileSystemManager } from '../../src/entries/wechat/index'
import type { Host } from '../../src/testing/index'
import { rejection, thrown, useMpx } from '../apis/use'

const use = useMpx()
afterEach(() => vi.useRealTimers())

type Listener = (event: unknown) => void
type Options = { success?: Listener; fail?: Listener } & Record<string, unknown>

/** A native socket that does what the test says. */
function install(host: Host, answer: (options: Options) => void = () => {}) {
  const listeners: Record<string, Listener[]> = {}
  const calls: Record<string, Options[]> = { send: [], close: [], connect: [] }
  const on = (event: string) => (listener: Listener) => {
    listeners[event] = [...(listeners[event] ?? []), listener]
  }
  const method = (name: string) => (options: Options) => {
    calls[name]?.push(options)
    options.success?.({ errMsg: `${name}:ok` })
  }
  host.native.connectSocket = ((options: Options) => {
    calls.connect?.push(options)
    answer(options)
    return {
      ...{ onOpen: on('Open'), onMessage: on('Message'), onError: on('Error') },
      ...{ onClose: on('Close'), send: method('send'), close: method('close') },
    }
  }) as never
  const fire = (event: string, payload: unknown = {}) => {
    for (const listener of listeners[event] ?? []) listener(payload)
  }
  return { fire, calls, listeners }
}

/** What the app hears of a socket, in order. */
function hear(socket: ReturnType<typeof connectSocket>) {
  const heard: [string, unknown][] = []
  socket.onOpen((event) => heard.push(['open', event]))
  socket.onMessage((event) => heard.push(['message', event]))
  socket.onError((event) => heard.push(['error', event]))
  socket.onClose((event) => heard.push(['close', event]))
  return heard
}

const url = 'wss://example.com'
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a socket', () => {
  it('is no promise', () => {
    const { host, mpx } = use('wechat')
    install(host)
    expect(mpx.connectSocket({ url })).not.toHaveProperty('then')
  })

  it('registers one native listener per event, whoever listens', () => {
    const { host, mpx } = use('wechat')
    const { listeners } = install(host)
    const socket = mpx.connectSocket({ url })
    hear(socket)
    hear(socket)
    expect(Object.values(listeners).map(({ length }) => length)).toEqual([1, 1, 1, 1])
  })

  it('calls success when the host took the call, later than it returns', async () => {
    const { host, mpx } = use('wechat')
    install(host, ({ success }) => success?.({ errMsg: 'connectSocket:ok' }))
    const success = vi.fn()
    mpx.connectSocket({ url, success })
    expect(success).not.toHaveBeenCalled()
    await settled()
    expect(success.mock.calls).toEqual([[{ errMsg: 'connectSocket:ok' }]])
  })

  it('holds a listener once, and forgets it', () => {
    const { host, mpx } = use('wechat')
    const { fire } = install(host)
    const socket = mpx.connectSocket({ url })
    const [first, second] = [vi.fn(), vi.fn()]
    for (const listener of [first, first, second]) socket.onMessage(listener)
    fire('Message', { data: 'a' })
    socket.offMessage(first)
    fire('Message', { data: 'b' })
    socket.offMessage()
    fire('Message', { data: 'c' })
    expect(first.mock.calls).toEqual([[{ data: 'a' }]])
    expect(second.mock.calls).toEqual([[{ data: 'a' }], [{ data: 'b' }]])
  })

  it('reports what a listener throws, and goes on', () => {
    vi.useFakeTimers()
    const { host, mpx } = use('wechat')
    const { fire } = install(host)
    const socket = mpx.connectSocket({ url })
    const other = vi.fn()
    socket.onMessage(() => {
      throw new Error('from the app')
    })
    socket.onMessage(other)
    fire('Message', { data: 'a' })
    expect(other).toHaveBeenCalledOnce()
    expect(() => vi.runAllTimers()).toThrow('from the app')
  })

  it('tells an error and a close once where the host can not connect', () => {
    const { host, mpx } = use('wechat')
    const { fire } = install(host)
    const heard = hear(mpx.connectSocket({ url }))
    fire('Error', { errMsg: 'refused' })
    fire('Close', { code: 1006, reason: 'native' })
    fire('Error', { errMsg: 'again' })
    const errMsg = 'connectSocket:fail refused'
    expect(heard).toEqual([
      ['error', { errMsg }],
      ['close', { code: 1006, reason: errMsg }],
    ])
  })

  it('tells both where the host only calls fail, and calls fail', async () => {
    const { host, mpx } = use('wechat')
    install(host, ({ fail }) => fail?.({ errMsg: 'connectSocket:fail url not in domain list' }))
    const fail = vi.fn()
    const heard = hear(mpx.connectSocket({ url, fail }))
    await settled()
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ kind: 'domain', api: 'connectSocket' })
    const errMsg = 'connectSocket:fail url not in domain list'
    expect(heard).toEqual([
      ['error', { errMsg }],
      ['close', { code: 1006, reason: errMsg }],
    ])
  })

  it('tells what the host tells while it is made once the app can listen, and in order', async () => {
    const { host, mpx } = use('wechat')
    const connect = {
      Open: [{}],
      Message: [{ data: 'a' }, { data: 'b' }],
      Error: [],
      Close: [{ code: 1001 }],
    }
    const told = (event: keyof typeof connect) => (listener: Listener) =>
      connect[event].forEach(listener)
    host.native.connectSocket = () => ({
      ...{ onOpen: told('Open'), onMessage: told('Message'), onError: told('Error') },
      onClose: told('Close'),
    })
    const heard = hear(mpx.connectSocket({ url }))
    expect(heard).toEqual([])
    await settled()
    expect(heard).toEqual([
      ['open', { header: {} }],
      ['message', { data: 'a' }],
      ['message', { data: 'b' }],
      ['close', { code: 1001, reason: '' }],
    ])
  })

  it.each(['onOpen', 'onMessage', 'onError', 'onClose'])(
    'is there where %s fails on this host',
    (method) => {
      const { host, mpx } = use('wechat')
      const { fire } = install(host)
      const connect = host.native.connectSocket as (options: object) => object
      const broken = () => {
        throw new Error('Method not implemented.')
      }
      host.native.connectSocket = (options) => ({ ...connect(options as object), [method]: broken })
      const heard = hear(mpx.connectSocket({ url }))
      fire('Message', { data: 'x' })
      expect(heard).toEqual(method === 'onMessage' ? [] : [['message', { data: 'x' }]])
    },
  )

  it('stays open after its time limit, where the host only told that it opened', async () => {
    vi.useFakeTimers()
    const { host, mpx } = use('wechat', { baseLibrary: '2.0.0' })
    const { fire } = install(host, (options) => {
      delete options.success
    })
    const heard = hear(mpx.connectSocket({ url, timeout: 80 }))
    fire('Open')
    await vi.advanceTimersByTimeAsync(200)
    expect(heard).toEqual([['open', { header: {} }]])
  })

  it('closes once: again, or when it is closed, is no failure', async () => {
    const { host, mpx } = use('wechat')
    const { fire, calls } = install(host)
    const connect = host.native.connectSocket as (options: object) => object
    const close = (options: Options) => {
      const first = calls.close?.length === 0
      calls.close?.push(options)
      if (first) options.success?.({})
      else options.fail?.({ errMsg: 'close:fail WebSocket is not connected' })
    }
    host.native.connectSocket = (options) => ({ ...connect(options as object), close })
    const socket = mpx.connectSocket({ url })
    const heard = hear(socket)
    fire('Open')
    const closed = { errMsg: 'close:ok' }
    expect(await socket.close({ code: 4001, reason: 'bye' })).toEqual(closed)
    expect(await socket.close()).toEqual(closed)
    fire('Close', {})
    const success = vi.fn()
    expect(await socket.close({ success })).toEqual(closed)
    expect(success.mock.calls).toEqual([[closed]])
    expect(calls.close).toHaveLength(2)
    expect(heard.slice(1)).toEqual([['close', { code: 4001, reason: 'bye' }]])
  })

  it.each(['refuses', 'throws'])('forgets the code that the host %s', async (how) => {
    const { host, mpx } = use('wechat')
    const { fire } = install(host)
    const connect = host.native.connectSocket as (options: object) => object
    const close = (options: Options) => {
      if (how === 'throws') throw { errMsg: 'close:fail invalid code' }
      options.fail?.({ errMsg: 'close:fail invalid code' })
    }
    host.native.connectSocket = (options) => ({ ...connect(options as object), close })
    const socket = mpx.connectSocket({ url })
    const heard = hear(socket)
    fire('Open')
    const refused = await rejection(socket.close({ code: 3001, reason: 'mine' }))
    expect(refused).toMatchObject({ kind: 'argument', errMsg: 'close:fail invalid code' })
    fire('Close', {})
    expect(heard.slice(1)).toEqual([['close', { code: 1005, reason: '' }]])
  })

  it.each(['send', 'close'] as const)(
    'says that it is unsupported where the host has no %s',
    async (method) => {
      const { host, mpx } = use('wechat')
      install(host)
      const connect = host.native.connectSocket as (options: object) => object
      host.native.connectSocket = (options) => ({
        ...connect(options as object),
        [method]: undefined,
      })
      const socket = mpx.connectSocket({ url })
      expect(await rejection(socket[method]({ data: 'x' }))).toMatchObject({
        kind: 'unsupported',
        errMsg: `${method}:fail a socket of this host has no ${method}`,
      })
    },
  )

  it('leaves no rejection unhandled', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    connectSocket({ url })
    await settled()
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it.each([
    ['returns nothing', () => undefined],
    ['returns something else', () => ({ socketTaskId: 1 })],
    [
      'throws',
      () => {
        throw new Error('no socket')
      },
    ],
  ])('tells both, and calls fail, where the host %s', async (_what, connect) => {
    const { host, mpx } = use('wechat')
    host.native.connectSocket = connect
    const fail = vi.fn()
    const socket = mpx.connectSocket({ url, fail })
    const heard = hear(socket)
    expect(heard).toEqual([])
    await settled()
    expect(heard.map(([event]) => event)).toEqual(['error', 'close'])
    expect(fail).toHaveBeenCalledOnce()
    expect(await rejection(socket.send({ data: 'x' }))).toMatchObject({
      kind: 'network',
      errMsg: 'send:fail the socket is not connected',
    })
    // It is closed.
    expect(await socket.close()).toEqual({ errMsg: 'close:ok' })
  })

  it('tells both without a host', async () => {
    const fail = vi.fn()
    const heard = hear(connectSocket({ url, fail }))
    await settled()
    expect(heard.map(([event]) => event)).toEqual(['error', 'close'])
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ kind: 'host-missing' })
  })

  it('does not open what it could not hear: WeChat before 1.7.0', async () => {
    const { host, mpx } = use('wechat', { baseLibrary: '1.6.9' })
    const { calls } = install(host)
    const fail = vi.fn()
    hear(mpx.connectSocket({ url, fail }))
    await settled()
    expect(calls.connect).toEqual([])
    expect(fail.mock.calls[0]?.[0]).toMatchObject({
      kind: 'version',
      errMsg: 'connectSocket:fail connectSocket needs WeChat base library 1.7.0',
    })
  })

  it('goes on after an error, until the close', () => {
    const { host, mpx } = use('wechat')
    const { fire } = install(host)
    const heard = hear(mpx.connectSocket({ url }))
    fire('Open')
    fire('Error', { errMsg: 'broken' })
    fire('Close', { code: 1001, reason: 'away' })
    fire('Message', { data: 'late' })
    fire('Close', { code: 1000, reason: 'twice' })
    expect(heard).toEqual([
      ['open', { header: {} }],
      ['error', { errMsg: 'connectSocket:fail broken' }],
      ['close', { code: 1001, reason: 'away' }],
    ])
  })

  it('promises and calls back what send and close came to', async () => {
    const { host, mpx } = use('wechat')
    const { calls } = install(host)
    const socket = mpx.connectSocket({ url })
    const complete = vi.fn()
    expect(await socket.send({ data: 'x', complete })).toEqual({ errMsg: 'send:ok' })
    expect(complete.mock.calls).toEqual([[{ errMsg: 'send:ok' }]])
    expect(await socket.close({ code: 4001, reason: 'bye' })).toEqual({ errMsg: 'close:ok' })
    expect(calls.close?.[0]).toMatchObject({ code: 4001, reason: 'bye' })
  })

  it('fills in the code where the host tells none', () => {
    const { host, mpx } = use('wechat')
    const { fire } = install(host)
    const [own, other] = [mpx.connectSocket({ url }), mpx.connectSocket({ url })]
    const [mine, theirs] = [hear(own), hear(other)]
    own.close({ reason: 'done' })
    fire('Close', {})
    expect(mine).toEqual([['close', { code: 1000, reason: 'done' }]])
    expect(theirs).toEqual([['close', { code: 1005, reason: '' }]])
  })
})

describe('the timeout of a socket', () => {
  const start = (baseLibrary: string, accept?: (options: Options) => void) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { host, mpx } = use('wechat', { baseLibrary })
    const native = install(host, accept)
    const fail = vi.fn()
    const socket = mpx.connectSocket({ url, timeout: 50, fail })
    return { ...native, fail, socket, heard: hear(socket) }
  }

  it('is the host’s where it knows it', () => {
    const { calls, heard } = start('2.10.0')
    expect(calls.connect?.[0]).toMatchObject({ timeout: 50 })
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual([])
  })

  it('is ours where it does not: the host is told to close', async () => {
    const { calls, heard, fail } = start('2.9.0')
    expect(calls.connect?.[0]).not.toHaveProperty('timeout')
    vi.advanceTimersByTime(49)
    expect(calls.close).toHaveLength(0)
    vi.advanceTimersByTime(1)
    expect(calls.close).toHaveLength(1)
    await settled()
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ kind: 'timeout' })
    expect(heard.map(([event]) => event)).toEqual(['error', 'close'])
    expect(heard[0]?.[1]).toEqual({ errMsg: 'connectSocket:fail timeout' })
  })

  it('ends a socket that the host took but did not open', async () => {
    const { heard, fail } = start('2.9.0', ({ success }) => success?.({}))
    await settled()
    vi.advanceTimersByTime(50)
    expect(heard[0]).toEqual(['error', { errMsg: 'connectSocket:fail timeout' }])
    expect(fail).not.toHaveBeenCalled()
  })

  it.each(['Open', 'Close'])('ends with the %s event', (event) => {
    const { fire, calls } = start('2.9.0')
    fire(event)
    vi.advanceTimersByTime(1000)
    expect(calls.close).toHaveLength(0)
  })
})

describe('a manager', () => {
  it('can not be had without a host, or from one that has none', () => {
    expect(thrown(getFileSystemManager)).toMatchObject({
      kind: 'host-missing',
      api: 'getFileSystemManager',
    })
    const { mpx } = use('wechat', { baseLibrary: '1.9.8' })
    expect(thrown(mpx.getFileSystemManager)).toMatchObject({
      kind: 'version',
      errMsg: 'getFileSystemManager:fail getFileSystemManager needs WeChat base library 1.9.9',
    })
  })
})
