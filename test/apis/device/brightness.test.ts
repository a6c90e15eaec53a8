import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it.each([0, 0.5, 1])('sets a brightness of %d on Alipay', async (value) => {
  const { host, mpx } = use('alipay')
  const done = { errMsg: 'setScreenBrightness:ok' }
  expect(await mpx.setScreenBrightness({ value })).toEqual(done)
  expect(host.callsOf('setScreenBrightness')[0]?.options).toEqual({ brightness: value })
})

it.each([-0.1, 1.1, Number.NaN])('refuses a brightness of %d on Alipay', async (value) => {
  const { host, mpx } = use('alipay')
  const error = await rejection(mpx.setScreenBrightness({ value }))
  expect(error).toMatchObject({ kind: 'argument' })
  expect(host.callsOf('setScreenBrightness')).toEqual([])
})

it('gives a brightness of 0 on Alipay', async () => {
  const { host, mpx } = use('alipay')
  host.answer('getScreenBrightness', { brightness: 0 })
  expect(await mpx.getScreenBrightness()).toEqual({ errMsg: 'getScreenBrightness:ok', value: 0 })
})
