import fs from 'node:fs'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Host, HostOptions, Platform } from '../../src/testing/index'
import { ask, type Fields, pngBytes, scratch, useHosts, write } from './answer'

const make = useHosts()
const platforms: readonly Platform[] = ['wechat', 'alipay']
const directory = scratch()
afterAll(() => fs.rmSync(directory, { recursive: true }))

type Method = (...args: unknown[]) => unknown
type Made = Record<string, Method>

/** What a native makes, as its methods are called. */
const made = (host: Host, api: string, ...args: unknown[]): { native: Made } => ({
  native: (host.native[api] as Method)(...args) as Made,
})
const succeeded = async (object: { native: Made }, method: string, options?: Fields) => {
  const { outcome, value } = await ask(object, method, options)
  expect([method, outcome]).toEqual([method, 'success'])
  return value
}
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('the update manager', () => {
  it('repeats on WeChat what it has told, and does not on Alipay', () => {
    const told = platforms.map((platform) => {
      const host = make(platform)
      const [early, late] = [vi.fn(), vi.fn()]
      made(host, 'getUpdateManager').native.onUpdateReady?.(early)
      host.setUpdate('ready')
      made(host, 'getUpdateManager').native.onUpdateReady?.(late)
      expect(early).toHaveBeenCalledTimes(1)
      return late.mock.calls.length
    })
    expect(told).toEqual([1, 0])
  })

  it('knows three states', () => {
    const host = make('wechat')
    expect(() => host.setUpdate('redy' as 'ready')).toThrow(/Did you mean 'ready'/)
  })
})

describe.each(platforms)('a worker of %s', (platform) => {
  const start = (workers: HostOptions['workers'], path = 'workers/echo.js') =>
    made(make(platform, workers && { workers }), 'createWorker', path).native

  it('runs a file', async () => {
    const code = 'worker.onMessage((message) => worker.postMessage({ echo: message }))'
    const worker = start({
      'workers/echo.js': write(directory, 'echo.js', Buffer.from(code)),
    })
    const echo = new Promise((resolve) => worker.onMessage?.(resolve))
    worker.postMessage?.({ text: 'hello' })
    expect(await echo).toEqual({ echo: { text: 'hello' } })
  })

  it('is given copies, in turns of their own', async () => {
    const received: unknown[] = []
    const worker = start({
      'workers/echo.js': ({ onMessage }) => onMessage((message) => received.push(message)),
    })
    const message = { list: [1] }
    worker.postMessage?.(message)
    message.list.push(2)
    expect(received).toEqual([])
    await wait(20)
    expect(received).toEqual([{ list: [1] }])
  })

  it('needs code where the test gives some', () => {
    expect(() => start({}, 'workers/none.js')).toThrow(/no worker 'workers\/none.js'/)
    expect(() => start(undefined, 'workers/none.js')).not.toThrow()
  })
})

describe.each(platforms)('a camera of %s', (platform) => {
  it('sees the files of the host', async () => {
    const photo = write(directory, 'photo.png', pngBytes(3, 2))
    const host = make(platform, { files: [photo] })
    const camera = made(host, 'createCameraContext', 'camera')
    const { tempImagePath } = await succeeded(camera, 'takePhoto')
    expect(host.readFile(String(tempImagePath))).toEqual(fs.readFileSync(photo))
  })

  it('records one video at a time', async () => {
    const camera = made(make(platform), 'createCameraContext', 'camera')
    expect((await ask(camera, 'stopRecord')).outcome).toBe('fail')
    await succeeded(camera, 'startRecord')
    expect((await ask(camera, 'startRecord')).outcome).toBe('fail')
    await succeeded(camera, 'stopRecord')
  })

  it('sees nothing more once it is stopped', async () => {
    const camera = made(make(platform), 'createCameraContext', 'camera').native
    const listener = vi.fn()
    const frames = { native: camera.onCameraFrame?.(listener) as Made }
    await succeeded(frames, 'start')
    await vi.waitFor(() => expect(listener).toHaveBeenCalled())
    await succeeded(frames, 'stop')
    const { length } = listener.mock.calls
    await wait(80)
    expect(listener).toHaveBeenCalledTimes(length)
  })
})

describe('a map', () => {
  it.each(platforms)('of %s is one an id', async (platform) => {
    const host = make(platform)
    const there = { latitude: 1, longitude: 2 }
    await succeeded(made(host, 'createMapContext', 'a'), 'moveToLocation', there)
    const [same, other] = ['a', 'b'].map((id) => made(host, 'createMapContext', id)) as [
      ReturnType<typeof made>,
      ReturnType<typeof made>,
    ]
    expect(await succeeded(same, 'getCenterLocation')).toMatchObject(there)
    expect(await succeeded(other, 'getCenterLocation')).not.toMatchObject(there)
  })

  it('of Alipay zooms back when it goes to a place', async () => {
    const map = made(make('alipay'), 'createMapContext', 'a')
    const points = [
      { latitude: 0, longitude: 0 },
      { latitude: 10, longitude: 10 },
    ]
    await succeeded(map, 'includePoints', { points })
    expect((await succeeded(map, 'getScale')).scale).toBe(5)
    await succeeded(map, 'moveToLocation', points[0])
    expect((await succeeded(map, 'getScale')).scale).toBe(16)
  })
})

describe('an ad', () => {
  it('of WeChat promises, and calls nothing back', async () => {
    const ad = made(make('wechat'), 'createRewardedVideoAd', { adUnitId: 'unit' }).native
    const success = vi.fn()
    await ad.load?.({ success })
    expect(success).not.toHaveBeenCalled()
    const none = make('wechat', { user: { ad: 'none' } })
    const empty = made(none, 'createRewardedVideoAd', { adUnitId: 'unit' }).native
    await expect(empty.load?.()).rejects.toMatchObject({ errCode: 1004 })
  })

  it('of Alipay is refused a second time', () => {
    const host = make('alipay')
    const ad = made(host, 'createRewardedAd', { adUnitId: 'unit' })
    expect(() => made(host, 'createRewardedAd', 'unit')).toThrow(/重复/)
    ad.native.destroy?.({ adUnitId: 'unit' })
    expect(() => made(host, 'createRewardedAd', { adUnitId: 'other' })).not.toThrow()
  })

  it('is loaded by itself, and again once it was closed', async () => {
    const ad = made(make('alipay'), 'createRewardedAd', { adUnitId: 'unit' })
    const loaded = vi.fn()
    ad.native.onLoad?.(loaded)
    await vi.waitFor(() => expect(loaded).toHaveBeenCalledTimes(1))
    await succeeded(ad, 'show', { adUnitId: 'unit' })
    await vi.waitFor(() => expect(loaded).toHaveBeenCalledTimes(2))
    await succeeded(ad, 'show', { adUnitId: 'unit' })
  })
})
