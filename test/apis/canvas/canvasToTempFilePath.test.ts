import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('asks Alipay for as many pixels as the screen has', async () => {
  const { host, mpx } = use('alipay')
  host.answer('canvasToTempFilePath', { apFilePath: 'https://r/1.image', tempFilePath: 'x' })
  const { tempFilePath } = await mpx.canvasToTempFilePath({ canvasId: 'c', width: 100, height: 50 })
  expect(tempFilePath).toBe('https://r/1.image')
  expect(host.callsOf('canvasToTempFilePath')[0]?.options).toEqual({
    ...{ canvasId: 'c', width: 100, height: 50, destWidth: 300, destHeight: 150 },
  })
})

it('keeps the sizes that are given', async () => {
  const { host, mpx } = use('alipay')
  host.answer('canvasToTempFilePath', { apFilePath: 'https://r/1.image' })
  const options = { canvasId: 'c', width: 100, height: 50, destWidth: 10, destHeight: 5 }
  await mpx.canvasToTempFilePath(options)
  expect(host.callsOf('canvasToTempFilePath')[0]?.options).toEqual(options)
})

// Alipay docs: my.canvasToTempFilePath.
it('takes 1 for an argument', async () => {
  const { host, mpx } = use('alipay')
  host.fail('canvasToTempFilePath', { error: 1, errorMessage: '' })
  const error = await rejection(mpx.canvasToTempFilePath({ canvasId: 'c' }))
  expect(error).toMatchObject({ kind: 'argument' })
})

it.each(['wechat', 'alipay'] as const)('saves as many pixels on %s', async (platform) => {
  const { host, mpx } = use(platform)
  const context = mpx.createCanvasContext('poster')
  context.fillRect(0, 0, 100, 50)
  await new Promise<void>((resolve) => context.draw(false, resolve))
  const part = { canvasId: 'poster', width: 100, height: 50 }
  const { tempFilePath } = await mpx.canvasToTempFilePath(part)
  const file = PNG.sync.read(host.readFile(tempFilePath))
  expect(file).toMatchObject({ width: 300, height: 150 })
  expect(host.canvas('poster').drawn).toEqual([['fillRect', 0, 0, 100, 50]])
})
