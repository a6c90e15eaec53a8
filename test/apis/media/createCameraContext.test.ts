import { describe, expect, it, vi } from 'vitest'
import { laterHosts, rejection, thrown, useMpx } from '../use'

const use = useMpx()
const newest = laterHosts.filter(([, { baseLibrary }]) => !baseLibrary)

describe.each(laterHosts)('createCameraContext on %s %o', (platform, versions) => {
  it('takes photos', async () => {
    const { host, mpx } = use(platform, versions)
    const photo = await mpx.createCameraContext('camera').takePhoto({ quality: 'original' })
    expect(Object.keys(photo).sort()).toEqual(['errMsg', 'tempImagePath'])
    expect(host.readFile(photo.tempImagePath).length).toBeGreaterThan(0)
    const quality = platform === 'alipay' ? 'high' : 'original'
    expect(host.callsOf('CameraContext.takePhoto')[0]?.options).toEqual({ quality })
  })

  it('records a video', async () => {
    const { host, mpx } = use(platform, versions)
    const camera = mpx.createCameraContext('camera')
    expect(await camera.startRecord()).toEqual({ errMsg: 'startRecord:ok' })
    const video = await camera.stopRecord({ compressed: false })
    expect(Object.keys(video).sort()).toEqual(['errMsg', 'tempThumbPath', 'tempVideoPath'])
    expect(host.readFile(video.tempVideoPath).length).toBeGreaterThan(0)
  })

  it('fails with denied where the user does not allow it', async () => {
    const { mpx } = use(platform, { ...versions, user: { auth: 'denied' } })
    const error = await rejection(mpx.createCameraContext('camera').takePhoto())
    expect(error).toMatchObject({ kind: 'denied', api: 'takePhoto' })
  })
})

describe.each(newest)('createCameraContext on the newest %s', (platform, versions) => {
  it('hands over the video that ends by itself', async () => {
    const { mpx } = use(platform, versions)
    const timeoutCallback = vi.fn()
    await mpx.createCameraContext('camera').startRecord({ timeout: 0.01, timeoutCallback })
    await vi.waitFor(() => expect(timeoutCallback).toHaveBeenCalledOnce())
    const told = { tempThumbPath: expect.any(String), tempVideoPath: expect.any(String) }
    expect(timeoutCallback.mock.calls).toEqual([[told]])
  })

  it('zooms', async () => {
    const { mpx } = use(platform, versions)
    const zoomed = await mpx.createCameraContext('camera').setZoom({ zoom: 2 })
    expect(zoomed).toEqual({ zoom: 2, errMsg: 'setZoom:ok' })
  })

  it('gives the pictures that it sees', async () => {
    const { mpx } = use(platform, versions)
    const listener = vi.fn()
    const frames = mpx.createCameraContext('camera').onCameraFrame(listener)
    frames.start()
    await vi.waitFor(() => expect(listener).toHaveBeenCalled())
    frames.stop()
    const frame = { data: new Uint8Array([0, 0, 0, 255]).buffer, width: 1, height: 1 }
    expect(listener.mock.calls[0]).toEqual([frame])
  })
})

it('needs an id on Alipay, and none on WeChat', () => {
  const wechat = use('wechat')
  wechat.mpx.createCameraContext('camera')
  expect(wechat.host.callsOf('createCameraContext')[0]?.args).toEqual([])
  const { mpx } = use('alipay')
  expect(thrown(() => mpx.createCameraContext())).toMatchObject({ kind: 'argument' })
})
