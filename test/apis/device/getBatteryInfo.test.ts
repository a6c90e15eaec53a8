import { expect, it } from 'vitest'
import { rejection, thrown, useMpx } from '../use'

const use = useMpx()
const battery = { level: 80, isCharging: true }

it('gives what Alipay has', async () => {
  const { host, mpx } = use('alipay')
  host.answer('getBatteryInfo', battery)
  host.answer('getBatteryInfoSync', { ...battery, success: true })
  expect(await mpx.getBatteryInfo()).toEqual({ errMsg: 'getBatteryInfo:ok', ...battery })
  expect(mpx.getBatteryInfoSync()).toEqual(battery)
})

it('is unsupported for a personal app of Alipay', async () => {
  const { host, mpx } = use('alipay')
  host.fail('getBatteryInfo', { error: 4, errorMessage: '' })
  expect(await rejection(mpx.getBatteryInfo())).toMatchObject({ kind: 'unsupported' })
  host.answer('getBatteryInfoSync', { error: 4, errorMessage: '' })
  expect(thrown(() => mpx.getBatteryInfoSync())).toMatchObject({ kind: 'unsupported' })
})
