import { describe, expect, it } from 'vitest'
import { isUnsupported, mpx, request, showToast } from '../../src/index'
import { platforms } from '../../src/platforms/index'
import { createHost, type Platform } from '../../src/testing/index'
import { everyHost, newest } from '../support/hosts'
import { install } from '../support/install'
import { rejection } from '../support/outcome'
import { store } from '../support/store'
import { useWorlds } from '../support/world'

const open = useWorlds()
const found = (): readonly Platform[] => platforms.filter((platform) => mpx.is(platform))

describe('the object that finds its host', () => {
  it.each(everyHost)('works on $title', async (at) => {
    const { platform, host, server, native } = await open(at)
    expect(found()).toEqual([platform])
    expect(mpx.native).toBe(native)
    expect(mpx.env).toMatchObject({ platform, clientVersion: host.clientVersion })
    expect(mpx.env.baseLibrary).toBe(host.baseLibrary)
    const { statusCode } = await request({ url: server.url('/status/404') })
    expect(statusCode).toBe(404)
    expect(await showToast({ title: 'hello' })).toEqual({ errMsg: 'showToast:ok' })
    const task = mpx.uploadFile({
      url: server.url('/echo'),
      filePath: host.tempFile(Buffer.from('bytes'), 'a.png'),
      name: 'file',
    })
    task.onProgressUpdate(() => {})
    expect((await task).data).toContain('"bytes":5')
    expect(mpx.canIUse('uploadFile.object.url')).toBe(true)
    store(native, platform, 'k', { deep: [0] })
    expect(mpx.getStorageSync('k')).toEqual({ deep: [0] })
  })

  it('says so where there is none, and finds the one that comes', async () => {
    const world = await open(newest.wechat)
    world.uninstall()
    expect(mpx.env).toMatchObject({ platform: undefined, baseLibrary: undefined })
    expect(mpx.native).toBeUndefined()
    expect(found()).toEqual([])
    expect(mpx.canIUse('request')).toBe(false)
    const error = await rejection(request({ url: 'https://example.com' }))
    expect(error.kind).toBe('host-missing')
    expect(isUnsupported(error)).toBe(true)
    const later = createHost('alipay')
    const { uninstall } = install(later)
    expect(mpx.env.platform).toBe('alipay')
    await request({ url: world.server.url('/status/200') })
    uninstall()
    await later.dispose()
    expect(mpx.env.platform).toBeUndefined()
  })

  it('takes no web page for a mini-program', async () => {
    const world = await open(newest.wechat)
    world.uninstall()
    const asked: PropertyKey[] = []
    const page = new Proxy({}, { get: (_, key) => void asked.push(key) })
    Object.defineProperty(globalThis, 'wx', { value: page, configurable: true })
    expect(mpx.env.platform).toBeUndefined()
    expect((await rejection(request({ url: 'https://example.com' }))).kind).toBe('host-missing')
    Reflect.deleteProperty(globalThis, 'wx')
    expect(new Set(asked)).toEqual(new Set(['request']))
  })
})
