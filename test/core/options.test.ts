import { afterEach, describe, expect, it, vi } from 'vitest'
import { rejection, thrown, useMpx } from '../apis/use'
import { replace } from './_native'

const use = useMpx()
const url = 'https://example.com'
const picture = { url, filePath: 'wxfile://a.png', name: 'file' }
afterEach(() => vi.restoreAllMocks())

/** As plain JavaScript may call it. */
const untyped = (options: unknown): never => options as never

describe.each(['wechat', 'alipay'] as const)('options on %s', (platform) => {
  it('that are null are left out', async () => {
    const { host, mpx } = use(platform)
    const calls = replace(host, 'request', ({ success }) => success({ data: '', status: 200 }))
    const nulls = { header: null, data: null, timeout: null, signal: null, success: null }
    await mpx.request(untyped({ url, ...nulls, fail: null, wechat: null, alipay: null }))
    await mpx.request({ url })
    const given = calls.map(({ success: _, fail: __, ...options }) => options)
    expect(given[0]).toEqual(given[1])
    expect(Object.keys(given[0] as object)).toEqual(Object.keys(given[1] as object))
  })

  it('that are null are kept where null is a value', async () => {
    const { mpx } = use(platform)
    await mpx.setStorage({ key: 'k', data: null })
    expect(await mpx.getStorage({ key: 'k' })).toMatchObject({ data: null })
  })

  it('that throw when they are read reject the call', async () => {
    const { host, mpx } = use(platform)
    for (const option of ['url', 'success', 'signal', 'timeout', platform]) {
      const options = Object.defineProperty({ ...picture }, option, {
        enumerable: true,
        get() {
          throw new Error('from a getter')
        },
      })
      const error = await rejection(mpx.uploadFile(options))
      expect(error).toMatchObject({
        kind: 'argument',
        errMsg: 'uploadFile:fail an option has a value that can not be used',
      })
    }
    expect(host.callsOf('uploadFile')).toEqual([])
  })

  it('leave symbols here, and callbacks and signals of the bag', async () => {
    const { host, mpx } = use(platform)
    const calls = replace(host, 'uploadFile', ({ success }) => success({}))
    const evil = vi.fn()
    const bag = { success: evil, fail: evil, complete: evil, signal: {}, [Symbol('s')]: 1 }
    for (const more of [{ [platform]: bag }, {}, {}]) {
      await mpx.uploadFile(untyped({ ...picture, [Symbol('s')]: 1, ...more }))
    }
    for (const call of calls) {
      expect(Object.getOwnPropertySymbols(call)).toEqual([])
      expect(call).not.toHaveProperty('signal')
      expect(call).not.toHaveProperty('complete')
    }
    expect(evil).not.toHaveBeenCalled()
  })

  it('are looked at again on another host', async () => {
    const options = { ...picture, enableProfile: true, enableHttp2: true }
    const older = { wechat: '2.9.0', alipay: '1.9.0' }[platform]
    for (const versions of [{}, { baseLibrary: older }, {}]) {
      const { host, mpx } = use(platform, versions)
      const calls = replace(host, 'uploadFile', ({ success }) => success({}))
      for (const _ of [1, 2]) await mpx.uploadFile(options)
      const isTaken = platform === 'wechat' && !('baseLibrary' in versions)
      for (const call of calls) expect('enableHttp2' in call).toBe(isTaken)
    }
  })
})

describe('options that are no object', () => {
  it.each([[null], [undefined], ['text'], [7]])('%j are taken for none', async (options) => {
    const { mpx } = use('wechat')
    const error = await rejection(mpx.uploadFile(untyped(options)))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
    expect(() => mpx.connectSocket(untyped(options))).not.toThrow()
  })
})

describe('an option that changes what a call means', () => {
  it('is refused where it can not be kept, in words that say why', async () => {
    const { host, mpx } = use('wechat', { baseLibrary: '1.6.9' })
    const error = await rejection(mpx.request({ url, responseType: 'arraybuffer' }))
    expect(error).toMatchObject({
      kind: 'version',
      errMsg: 'request:fail responseType needs WeChat base library 1.7.0',
    })
    expect(error.message).toContain('(WeChat 1.6.9')
    expect(host.callsOf('request')).toEqual([])
  })

  it.each([
    { responseType: 'text' },
    { redirect: 'follow' },
    { enableChunked: false },
    { forceCellularNetwork: false },
  ] as const)('is left out where it asks for what is anyway: %o', async (more) => {
    for (const [platform, versions] of [
      ['wechat', { baseLibrary: '1.4.0' }],
      ['alipay', {}],
    ] as const) {
      const { host, mpx } = use(platform, versions)
      const [call] = [replace(host, 'request', ({ success }) => success({ status: 200 }))]
      await mpx.request({ url, ...more })
      expect(call[0]).not.toHaveProperty(Object.keys(more)[0] as string)
    }
  })

  it('is refused in the methods of an object too', async () => {
    const { mpx } = use('wechat', { baseLibrary: '2.2.9' })
    const files = mpx.getFileSystemManager()
    expect(
      await rejection(files.mkdir({ dirPath: 'wxfile://usr/a', recursive: true })),
    ).toMatchObject({
      kind: 'version',
      errMsg: 'mkdir:fail recursive needs WeChat base library 2.3.0',
    })
    expect(await files.mkdir({ dirPath: 'wxfile://usr/a', recursive: false })).toBeDefined()
  })
})

describe('an argument that changes what a call means', () => {
  it.each([
    ['2.2.9', 'mkdirSync', ['wxfile://usr/a', true], 'recursive needs WeChat base library 2.3.0'],
    ['2.2.9', 'rmdirSync', ['wxfile://usr/a', true], 'recursive needs WeChat base library 2.3.0'],
    ['2.2.9', 'statSync', ['wxfile://usr', true], 'recursive needs WeChat base library 2.3.0'],
    [
      '2.9.9',
      'readFileSync',
      ['wxfile://usr/a', 'utf8', 1],
      'position needs WeChat base library 2.10.0',
    ],
    [
      '2.9.9',
      'readFileSync',
      ['wxfile://usr/a', 'utf8', 0, 2],
      'length needs WeChat base library 2.10.0',
    ],
  ] as const)('is refused before %s: %s%j', (baseLibrary, method, args, why) => {
    const { mpx } = use('wechat', { baseLibrary })
    const files = mpx.getFileSystemManager()
    const called = files as never as Record<string, (...args: readonly unknown[]) => unknown>
    expect(thrown(() => called[method]?.(...args))).toMatchObject({
      kind: 'version',
      errMsg: `${method}:fail ${why}`,
    })
  })

  it('is taken where it asks for nothing', () => {
    const { mpx } = use('wechat', { baseLibrary: '2.2.9' })
    const files = mpx.getFileSystemManager()
    expect(files.mkdirSync('wxfile://usr/a', false)).toBeUndefined()
    files.writeFileSync('wxfile://usr/b', 'text')
    expect(files.readFileSync('wxfile://usr/b', 'utf8', undefined, undefined)).toBe('text')
  })
})

describe('a hint', () => {
  it('is told once in development: what needs which version, and which is here', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { host, mpx } = use('wechat', { baseLibrary: '2.0.0' })
    replace(host, 'request', ({ success }) => success({ statusCode: 200 }))
    mpx.configure({ development: true })
    for (let i = 0; i < 2; i++) await mpx.request({ url, enableCache: true })
    mpx.configure({ development: undefined })
    const why = 'enableCache needs WeChat base library 2.10.4, left out'
    const here = `WeChat 2.0.0, app ${host.clientVersion}`
    expect(warn.mock.calls).toEqual([[`[crossmp] request: ${why} (${here})`]])
  })
})
