import { describe, expect, it } from 'vitest'
import { isUnsupported, mpx, request, showToast } from '../../src/index'
import { createHost } from '../../src/testing/index'
import { everyHost } from '../support/hosts'
import { install } from '../support/install'
import { rejection } from '../support/outcome'
import { useWorlds } from '../support/world'

const open = useWorlds()

describe('the object that finds its host', () => {
  it.each(everyHost)('works on $title', async (at) => {
    const { platform, host, server, native } = await open(at)
    expect(mpx.is('wechat')).toBe(platform === 'wechat')
    expect(mpx.is('alipay')).toBe(platform === 'alipay')
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
    mpx.setStorageSync('k', { deep: [0] })
    expect(mpx.getStorageSync('k')).toEqual({ deep: [0] })
  })

  it('says so where there is none, and finds the one that comes', async () => {
    const [wechat, , , alipay] = everyHost
    if (!wechat || !alipay) return
    const world = await open(wechat)
    world.uninstall()
    expect(mpx.env).toMatchObject({ platform: undefined, baseLibrary: undefined })
    expect(mpx.native).toBeUndefined()
    expect(mpx.is('wechat') || mpx.is('alipay')).toBe(false)
    expect(mpx.canIUse('request')).toBe(false)
    const error = await rejection(request({ url: 'https://example.com' }))
    expect(error.kind).toBe('host-missing')
    expect(isUnsupported(error)).toBe(true)
    const later = createHost('alipay', alipay.options)
    const { uninstall } = install(later)
    expect(mpx.env.platform).toBe('alipay')
    await request({ url: world.server.url('/status/200') })
    uninstall()
    await later.dispose()
    expect(mpx.env.platform).toBeUndefined()
  })

  it('takes no web page for a mini-program', async () => {
    const world = await open(everyHost[0] as (typeof everyHost)[0])
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
