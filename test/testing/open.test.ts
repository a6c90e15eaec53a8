import { describe, expect, it } from 'vitest'
import { failing, succeed, useHosts } from './answer'

const make = useHosts()
const order = { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=1', paySign: 's' }

describe('wechat', () => {
  it('requestPayment: paid, left, refused', async () => {
    const host = make('wechat')
    const paid = await succeed(host, 'requestPayment', { ...order, signType: 'RSA' })
    expect(paid).toEqual({ errMsg: 'requestPayment:ok' })
    host.user.payment = 'cancel'
    const left = await failing(host, 'requestPayment', order)
    expect(left).toEqual({ errMsg: 'requestPayment:fail cancel', errno: 1 })
    host.user.payment = 'fail'
    expect((await failing(host, 'requestPayment', order)).errMsg).not.toContain('cancel')
    host.user.payment = 6001
    expect((await failing(host, 'requestPayment', order)).errMsg).toContain('cancel')
  })

  it('requestPayment refuses a missing or mistyped order, and that of Alipay', async () => {
    const host = make('wechat')
    const { paySign: _, ...unsigned } = order
    const wrong = [unsigned, { ...order, timeStamp: 1 }, { ...order, tradeNO: '1' }]
    for (const options of wrong) {
      expect(await failing(host, 'requestPayment', options)).toMatchObject({ errno: 1001 })
    }
  })

  it('getWeRunData asks', async () => {
    const host = make('wechat', { baseLibrary: '1.4.0' })
    const result = await succeed(host, 'getWeRunData')
    expect(result).toMatchObject({
      encryptedData: expect.any(String),
      iv: expect.any(String),
    })
    host.user.auth = 'denied'
    const denied = await failing(host, 'getWeRunData')
    expect(denied).toEqual({ errMsg: 'getWeRunData:fail auth deny' })
  })

  it('getLocation gives numbers, and asks', async () => {
    const location = { latitude: 30.5, longitude: 120.25, accuracy: 7, altitude: 12 }
    const host = make('wechat', { user: { location } })
    const options = { type: 'gcj02', altitude: true, isHighAccuracy: true }
    const result = await succeed(host, 'getLocation', { ...options, highAccuracyExpireTime: 3000 })
    expect(result).toMatchObject({ ...location, horizontalAccuracy: 7, verticalAccuracy: 0 })
    expect(await succeed(host, 'getLocation')).toMatchObject({ altitude: 0 })
    host.user.auth = 'denied'
    const denied = await failing(host, 'getLocation')
    expect(denied).toEqual({ errMsg: 'getLocation:fail auth deny', errno: 103 })
  })

  it('getLocation refuses the type of Alipay', async () => {
    const host = make('wechat', { baseLibrary: '1.4.0' })
    const failure = await failing(host, 'getLocation', { type: 1 })
    expect(failure.errMsg).toContain('parameter.type should be String instead of Number')
    expect((await failing(host, 'getLocation', { cacheTimeout: 1 })).errMsg).toContain(
      'cacheTimeout',
    )
  })

  it('login gives another code each time', async () => {
    const host = make('wechat')
    const [one, other] = [await succeed(host, 'login'), await succeed(host, 'login')]
    expect(one.code).toEqual(expect.any(String))
    expect(one.code).not.toBe(other.code)
  })
})

describe('alipay', () => {
  it('tradePay tells every outcome by a code, and never fails for one', async () => {
    const host = make('alipay')
    const codes = [
      ['paid', '9000'],
      ['cancel', '6001'],
      ['fail', '4000'],
      [8000, '8000'],
      [6004, '6004'],
    ] as const
    for (const [payment, resultCode] of codes) {
      host.user.payment = payment
      expect(await succeed(host, 'tradePay', { tradeNO: '1' })).toEqual({ resultCode })
      expect(await succeed(host, 'tradePay', { orderStr: 'a=1' })).toEqual({ resultCode })
    }
    expect(await succeed(host, 'tradePay')).toEqual({ resultCode: '4000' })
    host.setNetwork({ type: 'none' })
    expect(await succeed(host, 'tradePay', { tradeNO: '1' })).toEqual({ resultCode: '6002' })
  })

  it('tradePay refuses the order of WeChat and a misspelt tradeNO', async () => {
    const host = make('alipay')
    for (const options of [order, { tradeNo: '1' }, { tradeNO: 1 }]) {
      expect(await failing(host, 'tradePay', options)).toMatchObject({ error: 2 })
    }
  })

  it.each(['1.9.0', '2.9.50'])('getLocation gives strings on %s', async (baseLibrary) => {
    const location = { latitude: 30.5, longitude: 120.25, accuracy: 7 }
    const host = make('alipay', { baseLibrary, user: { location } })
    expect(await succeed(host, 'getLocation')).toEqual({
      latitude: '30.5',
      longitude: '120.25',
      accuracy: '7',
      horizontalAccuracy: '7',
    })
  })

  it('getLocation gives more of the place with a higher type', async () => {
    const host = make('alipay')
    const fields = ['district', 'streetNumber', 'pois']
    for (const type of [0, 1, 2, 3]) {
      const result = await succeed(host, 'getLocation', { type })
      expect(fields.filter((field) => field in result)).toEqual(fields.slice(0, type))
    }
  })

  it('getLocation fails by its own codes', async () => {
    const host = make('alipay')
    expect(await failing(host, 'getLocation', { type: 'gcj02' })).toMatchObject({ error: 2 })
    expect(await failing(host, 'getLocation', { type: 4 })).toMatchObject({ error: 2 })
    expect(await failing(host, 'getLocation', { altitude: true })).toMatchObject({ error: 2 })
    host.faults = { getLocation: 'offline' }
    expect(await failing(host, 'getLocation')).toMatchObject({ error: 12 })
    host.faults = { getLocation: 'timeout' }
    expect(await failing(host, 'getLocation')).toMatchObject({ error: 14 })
    host.user.auth = 'denied'
    host.faults = {}
    expect(await failing(host, 'getLocation')).toMatchObject({ error: 2001 })
  })

  it('getAuthCode asks for what is not silent', async () => {
    const host = make('alipay', { user: { auth: 'denied' } })
    const silent = await succeed(host, 'getAuthCode', { scopes: 'auth_base' })
    expect(silent).toMatchObject({ authSuccessScopes: ['auth_base'], authErrorScopes: {} })
    expect(await failing(host, 'getAuthCode', { scopes: ['auth_user'] })).toMatchObject({
      error: 11,
    })
  })

  it('has none of the names of WeChat', () => {
    const { native } = make('alipay')
    for (const name of [
      'requestPayment',
      'getWeRunData',
      'login',
      'chooseMedia',
      'requestFacialVerify',
    ]) {
      expect(native).not.toHaveProperty(name)
    }
  })
})
