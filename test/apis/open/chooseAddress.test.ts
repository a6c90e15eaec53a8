import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const place = { prov: '浙江省', city: '杭州市', area: '西湖区', street: '', country: '中国' }
const person = { fullname: '张三', mobilePhone: '181' }

describe('chooseAddress on Alipay', () => {
  it.each(['西溪路 556 号', '浙江省杭州市西溪路 556 号', '浙江省杭州市西湖区西溪路 556 号'])(
    'gives %s under the names of WeChat',
    async (address) => {
      const { host, mpx } = use('alipay')
      const result = { ...person, ...place, address }
      host.answer('getAddress', { resultStatus: 9000, result })
      expect(await mpx.chooseAddress()).toEqual({
        errMsg: 'chooseAddress:ok',
        ...{ userName: '张三', telNumber: '181', provinceName: '浙江省', cityName: '杭州市' },
        ...{ countyName: '西湖区', streetName: '', detailInfo: '西溪路 556 号' },
        ...{ postalCode: '', nationalCode: '' },
      })
    },
  )

  it.each([6001, '6001'])('takes a success with %j for cancelled', async (resultStatus) => {
    const { host, mpx } = use('alipay')
    host.answer('getAddress', { resultStatus, result: '' })
    const error = await rejection(mpx.chooseAddress())
    expect(error).toMatchObject({ kind: 'cancel', errno: 1, errMsg: 'chooseAddress:fail cancel' })
  })

  it.each([
    [4, 'denied'],
    [2001, 'denied'],
  ])('takes %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail('getAddress', { error, errorMessage: '' })
    expect(await rejection(mpx.chooseAddress())).toMatchObject({ kind })
  })

  it('takes any other status for a failure', async () => {
    const { host, mpx } = use('alipay')
    host.answer('getAddress', { resultStatus: 8000, result: '' })
    expect(await rejection(mpx.chooseAddress())).toMatchObject({ kind: 'unknown' })
  })
})
