import { expectTypeOf, test } from 'vitest'
import type { Mpx, MpxOn, Unsupported } from '../../../src/types/mpx'

declare const mpx: Mpx

test('getLocation promises numbers', async () => {
  const location = await mpx.getLocation({ type: 'gcj02', alipay: { cacheTimeout: 0 } })
  expectTypeOf(location.latitude).toBeNumber()
  expectTypeOf(location.horizontalAccuracy).toBeNumber()
  expectTypeOf(location.altitude).toEqualTypeOf<number | undefined>()
  mpx.getLocation()
  // @ts-expect-error: Alipay's numbers mean something else
  mpx.getLocation({ type: 1 })
})

test('requestPayment takes an order that is whole for a platform', () => {
  const order = { timeStamp: '1', nonceStr: 'a', package: 'b', paySign: 'c' }
  const promise = mpx.requestPayment({ ...order, signType: 'RSA', tradeNO: 't' })
  expectTypeOf(promise).resolves.toEqualTypeOf<{ errMsg: string }>()
  mpx.requestPayment(order)
  mpx.requestPayment({ tradeNO: 't', success: ({ errMsg }) => expectTypeOf(errMsg).toBeString() })
  mpx.requestPayment({ orderStr: 'o' })
  mpx.requestPayment({ alipay: { tradeNO: 't' } })
  mpx.requestPayment({ wechat: order, alipay: { orderStr: 'o' } })
  // @ts-expect-error: no order in the bag
  mpx.requestPayment({ alipay: {} })
  // @ts-expect-error: no sign in the bag
  mpx.requestPayment({ wechat: { timeStamp: '1', nonceStr: 'a', package: 'b' } })
  // @ts-expect-error: no sign
  mpx.requestPayment({ timeStamp: '1', nonceStr: 'a', package: 'b' })
  // @ts-expect-error: an order of no platform
  mpx.requestPayment({})
  // @ts-expect-error: a number of seconds
  mpx.requestPayment({ ...order, timeStamp: 1 })
})

test('getWeRunData is WeChat only, and the type says so', () => {
  expectTypeOf<MpxOn<'alipay'>['getWeRunData']>().toEqualTypeOf<
    Unsupported<'getWeRunData', 'alipay'>
  >()
  // @ts-expect-error: not on Alipay
  mpx.getWeRunData()
  if (mpx.is('alipay')) return
  expectTypeOf(mpx.getWeRunData()).resolves.toEqualTypeOf<{
    errMsg: string
    encryptedData: string
    iv: string
    cloudID?: string
  }>()
})
