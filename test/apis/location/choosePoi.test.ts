import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('is a place on the map of Alipay', async () => {
  const { host, mpx } = use('alipay')
  host.answer('chooseLocation', {
    ...{ name: '西湖', address: '龙井路', latitude: '30.2741', longitude: '120.1551' },
    ...{ cityName: '杭州市', provinceName: '浙江省' },
  })
  expect(await mpx.choosePoi()).toEqual({
    ...{ errMsg: 'choosePoi:ok', type: 2, city: '杭州市', name: '西湖', address: '龙井路' },
    ...{ latitude: 30.2741, longitude: 120.1551 },
  })
})

it('has an empty city where Alipay tells none', async () => {
  const { host, mpx } = use('alipay')
  host.answer('chooseLocation', { latitude: 1, longitude: 2, cityName: undefined })
  expect(await mpx.choosePoi()).toMatchObject({ city: '' })
})

// Alipay docs: my.chooseLocation.
it.each([{ error: 11 }, { errorCode: 11 }])('%o of Alipay is cancel', async (native) => {
  const { host, mpx } = use('alipay')
  host.fail('chooseLocation', { errorMessage: '', ...native } as never)
  expect(await rejection(mpx.choosePoi())).toMatchObject({ kind: 'cancel' })
})

it('gives the city alone where the user chose one on WeChat', async () => {
  const { host, mpx } = use('wechat')
  host.stub('choosePoi', (options) => {
    const { success } = options as { success(result: object): void }
    success({ type: 1, city: '杭州市' })
  })
  const chosen = await mpx.choosePoi()
  expect(chosen).toEqual({ errMsg: 'choosePoi:ok', type: 1, city: '杭州市' })
})
