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
