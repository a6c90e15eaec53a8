import { describe, expect, it } from 'vitest'
import { bindFactory } from '../../src/core/bindFactory'
import { ungated } from '../../src/core/gates'
import { driver } from '../../src/platforms/wechat/driver'
import { useMpx } from '../apis/use'
import { heldAfter } from '../support/collected'

const use = useMpx()
type Listener = (payload: object) => void

/** A function that nobody else has. */
const listening = (): Listener => () => undefined

/** A native object that keeps the listeners of every event. Its methods succeed at once. */
const nativeObject = () => {
  const heard: unknown[] = []
  const answer = ({ success }: { success?: Listener } = {}) => void success?.({})
  const on = (listener: unknown) => void heard.push(listener)
  return {
    ...{ heard, send: answer, close: answer, abort() {}, play() {} },
    ...{ onOpen: on, onMessage: on, onError: on, onClose: on, onEnd: on },
    ...{ onProgressUpdate: on, onHeadersReceived: on },
    offEnd: (listener: unknown) => void heard.splice(heard.indexOf(listener), 1),
  }
}

it('what is held is found', async () => {
  const kept = {}
  expect(await heldAfter(() => ({ kept, dropped: {} }))).toEqual(['kept'])
})

describe('an object that the app drops is held by nothing', () => {
  const spec = { name: 'createThing', methods: { play: [] }, events: { End: true } } as const
  const make = bindFactory(driver as never, spec, ungated, { since: '1.0.0' })

  it('of a factory, with a listener', async () => {
    const { host } = use('wechat')
    host.native.createThing = nativeObject
    const make2 = () => {
      const [object, listener] = [make(), listening()]
      object.onEnd(listener)
      object.play()
      return { object, listener, native: object.native }
    }
    expect(await heldAfter(make2)).toEqual([])
  })

  it('what listened to an object of a factory whose native one stays', async () => {
    const { host } = use('wechat')
    const native = nativeObject()
    host.native.createThing = () => native
    const make2 = () => {
      const [object, listener] = [make(), listening()]
      object.onEnd(listener)
      object.offEnd(listener)
      return { listener }
    }
    expect(await heldAfter(make2)).toEqual([])
    expect(native.heard).toEqual([])
  })

  it('a video context, and a manager', async () => {
    const { host, mpx } = use('wechat')
    host.native.createVideoContext = nativeObject
    host.native.getFileSystemManager = nativeObject
    const objects = () => {
      const video = mpx.createVideoContext('film')
      video.play()
      return { video, manager: mpx.getFileSystemManager() }
    }
    // There is one manager for the whole app.
    expect(await heldAfter(objects)).toEqual([])
  })

  it.each(['wechat', 'alipay'] as const)('what draws on %s', async (platform) => {
    const { host, mpx } = use(platform)
    host.native.createCanvasContext = () => ({ setLineDash() {}, setTextBaseline() {} })
    host.native.createOffscreenCanvas = () => ({})
    const objects = () => {
      const context = mpx.createCanvasContext('poster')
      context.setLineDash([1, 2], 1)
      return { context, canvas: mpx.createOffscreenCanvas(30, 15) }
    }
    expect(await heldAfter(objects)).toEqual([])
  })

  it('a socket, open or closed', async () => {
    const { host, mpx } = use('wechat')
    host.native.connectSocket = nativeObject as never
    const objects = async () => {
      const [open, closed, listener] = [
        mpx.connectSocket({ url: 'wss://example.com' }),
        mpx.connectSocket({ url: 'wss://example.com' }),
        listening(),
      ]
      open.onMessage(listener)
      closed.onClose(listener)
      await closed.close()
      return { open, closed, listener }
    }
    expect(await heldAfter(objects)).toEqual([])
  })

  it.each(['wechat', 'alipay'] as const)('a task that has ended on %s', async (platform) => {
    const { host, mpx } = use(platform)
    host.native.uploadFile = ((options: { success: Listener }) => {
      setTimeout(() => options.success({ statusCode: 200, data: 'ok', header: {} }))
      return nativeObject()
    }) as never
    const file = { url: 'https://example.com', filePath: host.tempFile(new Uint8Array(1), 'a.png') }
    const objects = async () => {
      const [task, listener] = [mpx.uploadFile({ ...file, name: 'a' }), listening()]
      task.onProgressUpdate(listener)
      await task
      return { task, listener }
    }
    expect(await heldAfter(objects)).toEqual([])
  })
})

it.each([
  ['without a native off', '1.4.0'],
  ['with a native off', '3.17.0'],
])('a listener that the app removed is held by nothing, %s', async (_which, baseLibrary) => {
  const { mpx } = use('wechat', { baseLibrary })
  const removed = () => {
    const [one, other, last] = [listening(), listening(), listening()]
    mpx.onNetworkStatusChange(one)
    const remove = mpx.onNetworkStatusChange(other)
    mpx.onNetworkStatusChange(last)
    mpx.offNetworkStatusChange(one)
    remove()
    mpx.offNetworkStatusChange()
    return { one, other, last }
  }
  expect(await heldAfter(removed)).toEqual([])
})
