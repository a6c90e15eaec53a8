import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault, Host } from '../../src/testing/index'
import { ask, type Fields, failing, succeed, sync, useHosts } from './answer'
import { echo, useServers } from './serve'

const hosts = useHosts()
const serve = useServers()

/** Every callback of one call, in order, once nothing more is to come. */
const callbacks = async (host: Host, options: Fields) => {
  const calls: string[] = []
  const heard = (name: string) => (value: unknown) =>
    calls.push(value === undefined ? `${name} of nothing` : name)
  const returned = host.native.request?.({
    ...options,
    success: heard('success'),
    fail: heard('fail'),
    complete: heard('complete'),
  })
  // Another call takes as many turns as this one, and answers after it.
  const { request: _, ...others } = host.faults
  const before = host.faults
  host.faults = others
  await ask(host, 'request', options)
  host.faults = before
  return { calls, returned }
}

const with_ = (fault: Fault | readonly Fault[]) => hosts('wechat', { faults: { request: fault } })

describe('faults', () => {
  it.each<[string, Fault, string[]]>([
    ['never', 'never', []],
    ['twice', 'twice', ['success', 'complete', 'success', 'complete']],
    ['twice, then fail', { twice: 'fail' }, ['success', 'complete', 'fail', 'complete']],
    ['empty', 'empty', ['success of nothing', 'complete of nothing']],
    ['offline', 'offline', ['fail', 'complete']],
    ['timeout', 'timeout', ['fail', 'complete']],
    ['a promise only', { promise: 'only' }, []],
  ])('%s', async (_, fault, expected) => {
    const url = await serve(echo)
    expect((await callbacks(with_(fault), { url })).calls).toEqual(expected)
  })

  it('throws what it is told to, or an Error', () => {
    expect(() => sync(with_('throws'), 'request', {})).toThrow('the host throws')
    const reason = { errMsg: 'no' }
    expect(() => sync(with_({ throws: reason }), 'request', {})).toThrow(
      expect.objectContaining(reason),
    )
  })

  it('fails with the object it is given, as is', async () => {
    const native = { errMsg: 'request:fail of its own', errno: 42 }
    const url = await serve(echo)
    expect(await failing(with_({ fail: native }), 'request', { url })).toEqual(native)
  })

  it('returns no task, or a promise that is a task', async () => {
    const url = await serve(echo)
    expect(sync(with_('noTask'), 'request', { url })).toBeUndefined()
    const both = sync(with_('promise'), 'request', { url }) as Promise<Fields> & { abort: unknown }
    expect(both.abort).toBeTypeOf('function')
    expect((await both).statusCode).toBe(200)
  })

  it.each([
    ['wechat', { errMsg: 'getNetworkType:fail of its own' }],
    ['alipay', { error: 12, errorMessage: 'of its own' }],
  ] as const)('%s fails by a promise only', async (platform, fail) => {
    const faults = { getNetworkType: [{ promise: 'only' }, { fail }] as const }
    const host = hosts(platform, { faults })
    const heard: string[] = []
    const listener = (name: string) => () => heard.push(name)
    const options = { fail: listener('fail'), complete: listener('complete') }
    await expect(sync(host, 'getNetworkType', options)).rejects.toEqual(fail)
    expect(heard).toEqual([])
    expect(host.calls[0]).toMatchObject({ settled: 'fail', result: fail })
  })

  it('is the platform’s own failure', async () => {
    const url = await serve(echo)
    const my = (fault: Fault) => hosts('alipay', { faults: { request: fault } })
    expect((await failing(my('offline'), 'request', { url })).error).toBe(12)
    expect((await failing(my('timeout'), 'request', { url })).error).toBe(13)
    expect(await failing(with_('offline'), 'request', { url })).toMatchObject({
      errMsg: 'request:fail network is down',
    })
  })

  it('holds for all with *, and for one with its name', async () => {
    const url = await serve(echo)
    const host = hosts('wechat')
    host.faults = { '*': 'offline', request: undefined }
    expect((await failing(host, 'downloadFile', { url })).errMsg).toMatch('network is down')
    await succeed(host, 'request', { url })
    host.faults.request = 'timeout'
    await failing(host, 'request', { url })
    host.faults = {}
    await succeed(host, 'request', { url })
    host.setNetwork({ type: 'none' })
    expect((await failing(host, 'request', { url })).errMsg).toMatch('network is down')
  })

  it('slows transfers, which their timeout ends', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(1000)))
    const slow = with_({ slow: { bytesPerSecond: 1000 } })
    const ended = await failing(slow, 'request', { url, timeout: 60 })
    expect(ended.errMsg).toBe('request:fail timeout')
    const paced = with_([{ slow: { chunkDelay: 5 } }, 'twice'])
    expect((await succeed(paced, 'request', { url })).statusCode).toBe(200)
  })
})

describe('promises', () => {
  const unhandled: unknown[] = []
  const hear = (reason: unknown): void => {
    unhandled.push(reason)
  }
  let before: NodeJS.UnhandledRejectionListener[] = []
  beforeEach(() => {
    before = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', hear)
    unhandled.length = 0
  })
  afterEach(() => {
    process.removeAllListeners('unhandledRejection')
    for (const listener of before) process.on('unhandledRejection', listener)
  })

  it('come from WeChat 2.10.2, where no callback is given, and never with a task', async () => {
    const call = (baseLibrary: string, options: Fields = {}) => {
      const host = hosts('wechat', { baseLibrary })
      return sync(host, 'getFileInfo', { filePath: host.tempFile(Buffer.of()), ...options })
    }
    expect(call('2.10.1')).toBeUndefined()
    expect(call('2.10.2')).toBeInstanceOf(Promise)
    expect(call('2.10.2', { complete: () => undefined })).toBeUndefined()
    const task = sync(hosts('wechat'), 'request', { url: await serve(echo) })
    expect(task).not.toBeInstanceOf(Promise)
  })

  it('count as unhandled where nobody listens', async () => {
    const url = await serve(echo)
    const bare = hosts('wechat')
    sync(bare, 'getFileInfo', { filePath: 'wxfile://none' })
    await ask(bare, 'request', { url })
    expect(unhandled).toHaveLength(1)
    const handled = hosts('alipay')
    await failing(handled, 'getFileInfo', { apFilePath: 'none' })
    await ask(handled, 'request', { url })
    expect(unhandled).toHaveLength(1)
  })
})
