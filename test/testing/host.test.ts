import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { createHost, type Platform, withHost } from '../../src/testing/index'
import { succeed, sync, useHosts } from './answer'
import { echo, useServers } from './serve'

const hosts = useHosts()
const serve = useServers()

const globals = globalThis as { wx?: unknown; my?: unknown }

afterEach(() => {
  delete globals.wx
  delete globals.my
})

describe('createHost', () => {
  it.each([
    ['an unknown platform', () => createHost('tiktok' as Platform), /unknown platform "tiktok"/],
    [
      'a malformed version',
      () => createHost('wechat', { baseLibrary: '2.x' }),
      /baseLibrary should be a version such as '2\.10\.0', not "2\.x"/,
    ],
    [
      'a version that is no text',
      () => createHost('alipay', { clientVersion: 10 as unknown as string }),
      /clientVersion should be a version/,
    ],
    [
      'a relative path that leads nowhere',
      () => createHost('wechat', { files: ['no-such-cat.png'] }),
      `cannot read the file 'no-such-cat.png' (ENOENT) in ${process.cwd()}`,
    ],
    [
      'a file that is not there',
      () => createHost('alipay', { files: ['/no/such.png'] }),
      /cannot read the file '\/no\/such\.png' \(ENOENT\)/,
    ],
    [
      'a directory in place of a file',
      () => createHost('wechat', { files: ['.'] }),
      /cannot read the file '\.' \(EISDIR\)/,
    ],
  ])('refuses %s in one sentence', (_, make, message) => {
    expect(make).toThrow(message)
  })

  it('takes undefined as not given', () => {
    const options = { baseLibrary: undefined, files: undefined } as object
    expect(hosts('wechat', options).baseLibrary).toMatch(/^3\./)
    expect(hosts('alipay', { baseLibrary: '1.9.0' })).toMatchObject({
      platform: 'alipay',
      baseLibrary: '1.9.0',
      clientVersion: expect.stringMatching(/^10\./),
    })
  })

  it('records calls in order, with what came of them', async () => {
    const url = await serve(echo)
    const host = hosts('wechat')
    const filePath = host.tempFile(Buffer.of(1))
    const value = await succeed(host, 'request', { url, data: { a: 1 } })
    await succeed(host, 'getFileInfo', { filePath })
    expect(host.calls.map(({ api }) => api)).toEqual(['request', 'getFileInfo'])
    expect(host.callsOf('request')).toEqual([
      expect.objectContaining({
        options: { url, data: { a: 1 } },
        settled: 'success',
        result: value,
      }),
    ])
    const options = { url }
    sync(host, 'request', options)
    expect(host.callsOf('request')[1]?.args[0]).toBe(options)
    expect(host.callsOf('request')[1]).not.toHaveProperty('settled')
    host.clearCalls()
    expect(host.calls).toEqual([])
  })

  it('calls back after the native call returned', async () => {
    const order: string[] = []
    const host = hosts('alipay')
    await new Promise<void>((resolve) => {
      sync(host, 'getFileInfo', { fail: () => order.push('fail'), complete: () => resolve() })
      order.push('returned')
    })
    expect(order).toEqual(['returned', 'fail'])
  })
})

describe('what console.log shows', () => {
  it('is short, however much the host holds', async () => {
    const host = hosts('wechat', { baseLibrary: '3.17.0', clientVersion: '8.0.60' })
    await succeed(host, 'getSystemInfo')
    const fields = "platform: 'wechat', baseLibrary: '3.17.0', clientVersion: '8.0.60', calls: 1"
    expect(inspect(host, { breakLength: 120 })).toBe(`Host { ${fields} }`)
    expect(inspect({ host })).toContain("platform: 'wechat'")
  })
})

describe('install', () => {
  it('puts back what was there', () => {
    globals.wx = 'before'
    const uninstall = hosts('wechat').install()
    expect(globals.wx).toHaveProperty('request')
    uninstall()
    expect(globals.wx).toBe('before')
    const remove = hosts('alipay').install()
    expect(globals.my).toHaveProperty('request')
    remove()
    expect('my' in globals).toBe(false)
  })

  it('withHost gives the value, and uninstalls after an error too', async () => {
    const host = hosts('alipay')
    const value = await withHost(host, (native) => {
      expect(globals.my).toBe(native)
      return 7
    })
    expect(value).toBe(7)
    const failed = withHost(host, async () => {
      throw new Error('test')
    })
    await expect(failed).rejects.toThrow('test')
    expect('my' in globals).toBe(false)
    expect(host.tempFile(Buffer.of(1))).toMatch(/^https:\/\/resource/)
  })
})

describe('dispose', () => {
  it('fails what runs, and stops it', async () => {
    let seen: () => void = () => undefined
    const closed = new Promise<void>((resolve) => {
      seen = resolve
    })
    let arrived: () => void = () => undefined
    const asked = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const url = await serve((request) => {
      arrived()
      request.socket.on('close', seen)
    })
    const host = hosts('wechat')
    const heard: unknown[] = []
    const fail = (failure: unknown) => heard.push('fail', failure)
    sync(host, 'request', { url, fail, complete: () => heard.push('complete') })
    await asked
    await host.dispose()
    const failure = { errMsg: 'request:fail the simulated host was disposed of' }
    expect(heard).toEqual(['fail', failure, 'complete'])
    await closed
  })

  it('uninstalls what a test that never ended left behind, and only that', async () => {
    globals.my = 'before'
    const stuck = hosts('alipay')
    let end: () => void = () => undefined
    const run = withHost(stuck, () => new Promise<void>((resolve) => (end = resolve)))
    expect(globals.my).toBe(stuck.native)

    await stuck.dispose()

    expect(globals.my).toBe('before')
    const next = hosts('alipay')
    next.install()
    end()
    await run
    expect(globals.my).toBe(next.native)
  })

  it('has the disposal symbols where the runtime has them', async () => {
    const { asyncDispose } = Symbol as { asyncDispose?: symbol }
    if (!asyncDispose) return
    const host = hosts('wechat')
    const path = host.tempFile(Buffer.of(1))
    await (host as unknown as Record<symbol, () => Promise<void>>)[asyncDispose]?.()
    expect(() => host.readFile(path)).toThrow('has no file')
  })
})
