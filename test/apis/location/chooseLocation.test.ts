import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('gives numbers where Alipay gives texts, and nothing that only it has', async () => {
  const { host, mpx } = use('alipay')
  const place = { name: 'A', address: 'B', cityName: 'C', provinceName: 'D' }
  host.answer('chooseLocation', { latitude: '30.1', longitude: '120.2', ...place })
  expect(await mpx.chooseLocation({ latitude: 30, longitude: 120 })).toEqual({
    errMsg: 'chooseLocation:ok',
    ...{ name: 'A', address: 'B', latitude: 30.1, longitude: 120.2 },
  })
  expect(host.callsOf('chooseLocation')[0]?.options).toEqual({ latitude: 30, longitude: 120 })
})

it.each([{ errorCode: 11 }, { error: 11 }])('takes %j for cancelled', async (native) => {
  const { host, mpx } = use('alipay')
  host.fail('chooseLocation', native)
  const error = await rejection(mpx.chooseLocation())
  expect(error).toMatchObject({ kind: 'cancel', errMsg: 'chooseLocation:fail cancel' })
})

it('leaves out where to begin on an older WeChat', async () => {
  const { host, mpx } = use('wechat', { baseLibrary: '2.8.3' })
  await mpx.chooseLocation({ latitude: 30, longitude: 120 })
  expect(host.callsOf('chooseLocation')[0]?.options).toEqual({})
})
