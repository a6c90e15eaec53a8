import { PNG } from 'pngjs'
import { describe, expect, it, vi } from 'vitest'
import type { CanvasContext, CanvasNode } from '../../src/index'
import type { Host, Platform } from '../../src/testing/index'
import { failing, pngBytes, succeed, useHosts } from './answer'
import { TinyCanvas } from './nodeCanvas'

const make = useHosts()
const platforms: readonly Platform[] = ['wechat', 'alipay']
const createCanvas = (width: number, height: number) => new TinyCanvas(width, height)

const contextOf = (host: Host, id = 'poster') =>
  host.native.createCanvasContext?.(id) as CanvasContext
const drawn = (context: CanvasContext, reserve = false) =>
  new Promise<void>((resolve) => context.draw(reserve, resolve))
const offscreen = (host: Host, width: number, height: number) =>
  host.native.createOffscreenCanvas?.(width, height) as CanvasNode
const picture = (host: Host, { apFilePath, tempFilePath }: Record<string, unknown>) =>
  PNG.sync.read(host.readFile(String(apFilePath ?? tempFilePath)))

describe.each(platforms)('an older canvas of %s', (platform) => {
  it('keeps what it is told until it is drawn, which takes a turn', async () => {
    const host = make(platform)
    const context = contextOf(host)
    context.setFillStyle('red')
    context.lineWidth = 2
    context.fillRect(0, 0, 30, 15)
    const operations = [
      ['setFillStyle', 'red'],
      ['lineWidth', 2],
      ['fillRect', 0, 0, 30, 15],
    ]
    const canvas = host.canvas('poster')
    expect(canvas).toMatchObject({ waiting: operations, drawn: [], width: 300, height: 150 })
    const done = vi.fn()
    context.draw(false, done)
    expect(canvas.waiting).toEqual([])
    expect(done).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce())
    expect(canvas.drawn).toEqual(operations)
    expect(context.lineWidth).toBe(2)
  })

  it('is cleared by draw, unless it is to be reserved', async () => {
    const host = make(platform)
    const context = contextOf(host)
    context.fillRect(0, 0, 1, 1)
    await drawn(context)
    context.fillRect(2, 2, 1, 1)
    await drawn(context, true)
    expect(host.canvas('poster').drawn).toHaveLength(2)
    await drawn(contextOf(host))
    expect(host.canvas('poster').drawn).toEqual([])
    expect(host.canvas('other').drawn).toEqual([])
  })

  it('gives a transparent picture of the size that was asked for', async () => {
    const host = make(platform)
    host.canvas('poster').width = 40
    const whole = picture(host, await succeed(host, 'canvasToTempFilePath', { canvasId: 'poster' }))
    const density = platform === 'wechat' ? 3 : 1
    expect(whole).toMatchObject({ width: 40 * density, height: 150 * density })
    expect([...whole.data.subarray(0, 4)]).toEqual([0, 0, 0, 0])
    const part = { canvasId: 'poster', x: 5, y: 5, width: 10, height: 10, destWidth: 20 }
    const file = picture(host, await succeed(host, 'canvasToTempFilePath', part))
    expect(file).toMatchObject({ width: 20, height: 10 * density })
  })

  it('is drawn really, where the test has a way to', async () => {
    const host = make(platform, { createCanvas })
    const context = contextOf(host)
    context.setFillStyle('#112233')
    context.fillRect(10, 10, 5, 5)
    context.fillStyle = '#445566'
    context.fillRect(12, 12, 1, 1)
    await drawn(context)
    const part = { canvasId: 'poster', x: 10, y: 10, width: 4, height: 4 }
    const size = { destWidth: 8, destHeight: 8 }
    const file = picture(host, await succeed(host, 'canvasToTempFilePath', { ...part, ...size }))
    expect(file).toMatchObject({ width: 8, height: 8 })
    expect([...file.data.subarray(0, 4)]).toEqual([0x11, 0x22, 0x33, 255])
    const middle = (4 * 8 + 4) * 4
    expect([...file.data.subarray(middle, middle + 4)]).toEqual([0x44, 0x55, 0x66, 255])
    await drawn(context)
    const empty = picture(host, await succeed(host, 'canvasToTempFilePath', part))
    expect([...empty.data.subarray(0, 4)]).toEqual([0, 0, 0, 0])
  })

  it('begins each drawing with the settings of a new one', async () => {
    const host = make(platform, { createCanvas })
    const context = contextOf(host)
    context.setFillStyle('#112233')
    await drawn(context)
    context.fillRect(0, 0, 1, 1)
    await drawn(context)
    const one = { canvasId: 'poster', width: 1, height: 1, destWidth: 1, destHeight: 1 }
    const file = picture(host, await succeed(host, 'canvasToTempFilePath', one))
    expect([...file.data]).toEqual([0, 0, 0, 255])
  })
})

describe.each(platforms)('a canvas of %s that is not on the screen', (platform) => {
  it('is drawn on at once, and tells what', () => {
    const host = make(platform)
    const canvas = offscreen(host, 30, 15)
    const context = canvas.getContext('2d')
    expect(canvas.getContext('2d')).toBe(context)
    context.fillStyle = 'red'
    context.fillRect(0, 0, 30, 15)
    expect(context.fillStyle).toBe('red')
    expect(context.measureText('ab')).toEqual({ width: expect.any(Number) })
    const operations = [
      ['fillStyle', 'red'],
      ['fillRect', 0, 0, 30, 15],
    ]
    expect(host.canvas(canvas)).toMatchObject({ drawn: operations, width: 30, height: 15 })
    canvas.width = 60
    expect(host.canvas(canvas)).toMatchObject({ drawn: [], width: 60 })
  })

  it('gives a picture, of the pixels that it has', async () => {
    const host = make(platform, { createCanvas })
    const canvas = offscreen(host, 2, 2)
    const [context, other] = [canvas.getContext('2d'), offscreen(host, 2, 2)]
    context.fillStyle = '#112233'
    context.fillRect(1, 1, 1, 1)
    expect([...context.getImageData(1, 1, 1, 1).data]).toEqual([0x11, 0x22, 0x33, 255])
    other.getContext('2d').drawImage(canvas, 0, 0, 2, 2, 0, 0, 2, 2)
    const size = { destWidth: 2, destHeight: 2 }
    for (const drawnOn of [canvas, other]) {
      const answer = await succeed(host, 'canvasToTempFilePath', { canvas: drawnOn, ...size })
      const file = picture(host, answer)
      expect([...file.data.subarray(12)]).toEqual([0x11, 0x22, 0x33, 255])
    }
  })

  it('loads pictures, in a turn', async () => {
    const host = make(platform)
    const image = offscreen(host, 2, 2).createImage()
    const load = (src: string) =>
      new Promise<string>((resolve) => {
        image.onload = () => resolve('loaded')
        image.onerror = () => resolve('failed')
        image.src = src
        expect(image.src).toBe(src)
      })
    expect(await load(host.tempFile(pngBytes(30, 20), 'a.png'))).toBe('loaded')
    expect(image).toMatchObject({ width: 30, height: 20 })
    expect(await load('https://example.com/a.png')).toBe('loaded')
    expect(await load('nowhere.png')).toBe('failed')
  })
})

it('pixels of an older canvas are read and written', async () => {
  const data = new Uint8ClampedArray([1, 2, 3, 255])
  const part = { x: 4, y: 4, width: 1, height: 1 }
  const wechat = make('wechat', { createCanvas })
  const on = { canvasId: 'poster', ...part }
  await succeed(wechat, 'canvasPutImageData', { ...on, data })
  expect((await succeed(wechat, 'canvasGetImageData', on)).data).toEqual(data)

  const alipay = make('alipay', { createCanvas })
  const context = contextOf(alipay) as never as Host['native']
  await succeed({ native: context } as Host, 'putImageData', { ...part, data })
  expect((await succeed({ native: context } as Host, 'getImageData', part)).data).toEqual(data)
})

it('what is no canvas has no picture', async () => {
  const host = make('wechat')
  expect(await failing(host, 'canvasToTempFilePath', { canvas: {} })).toMatchObject({
    errMsg: 'canvasToTempFilePath:fail canvas is empty',
  })
  expect(() => host.canvas({})).toThrow('host.canvas: the host did not make this canvas.')
})

it('an older version has the methods that it had', () => {
  const host = make('wechat', { baseLibrary: '1.4.0' })
  expect(contextOf(host)).not.toHaveProperty('measureText')
  expect(host.native.createOffscreenCanvas).toBeUndefined()
})

it('nothing is drawn once the host is disposed of', async () => {
  const host = make('alipay')
  const done = vi.fn()
  contextOf(host).draw(false, done)
  await host.dispose()
  expect(done).not.toHaveBeenCalled()
})
