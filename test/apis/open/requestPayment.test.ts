import { describe, expect, it } from 'vitest'
import { isCancel } from '../../../src/entries/alipay/index'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const wechatOrder = {
  timeStamp: '1700000000',
  nonceStr: 'n0nce',
  package: 'prepay_id=1',
  signType: 'RSA',
  paySign: 'c2lnbg==',
} as const
const order = { ...wechatOrder, tradeNO: '2024112222001' }

describe.each(hosts)('requestPayment on %s %o', (platform, versions) => {
  it('succeeds where the user pays', async () => {
    const { host, mpx } = use(platform, versions)
    expect(await mpx.requestPayment(order)).toEqual({ errMsg: 'requestPayment:ok' })
    const native = platform === 'wechat' ? 'requestPayment' : 'tradePay'
    expect(host.callsOf(native)[0]?.options).toEqual(
      platform === 'wechat' ? wechatOrder : { tradeNO: order.tradeNO },
    )
  })

  it("takes an order in the platforms' bags", async () => {
    const { host, mpx } = use(platform, versions)
    const bags = { wechat: wechatOrder, alipay: { tradeNO: order.tradeNO } }
    expect(await mpx.requestPayment(bags)).toEqual({ errMsg: 'requestPayment:ok' })
    const native = platform === 'wechat' ? 'requestPayment' : 'tradePay'
    expect(host.callsOf(native)[0]?.options).toEqual(bags[platform])
    const other = platform === 'wechat' ? { alipay: bags.alipay } : { wechat: wechatOrder }
    expect(await rejection(mpx.requestPayment(other))).toMatchObject({ kind: 'argument' })
  })

  it('rejects as cancelled, with all callbacks', async () => {
    const { mpx } = use(platform, { ...versions, user: { payment: 'cancel' } })
    const heard: string[] = []
    const error = await rejection(
      mpx.requestPayment({
        ...order,
        success: () => heard.push('success'),
        fail: ({ kind }) => heard.push(kind),
        complete: ({ errMsg }) => heard.push(errMsg),
      }),
    )
    expect(heard).toEqual(['cancel', 'requestPayment:fail cancel'])
    expect(error).toMatchObject({ kind: 'cancel', errno: 1 })
    expect(isCancel(error)).toBe(true)
  })

  it('rejects where the payment fails', async () => {
    const { mpx } = use(platform, { ...versions, user: { payment: 'fail' } })
    const error = await rejection(mpx.requestPayment(order))
    expect(error).toMatchObject({ kind: 'unknown', api: 'requestPayment', platform })
  })
})

describe('requestPayment', () => {
  it.each([
    [4, 'denied'],
    [99, 'unknown'],
    [4000, 'unknown'],
    [6001, 'cancel'],
    [6002, 'network'],
    [6004, 'unknown'],
    [8000, 'unknown'],
  ])('takes the Alipay code %i as %s, and keeps it', async (payment, kind) => {
    const { host, mpx } = use('alipay', { user: { payment } })
    const error = await rejection(mpx.requestPayment(order))
    expect(error).toMatchObject({ kind, native: { resultCode: String(payment) } })
    expect(error.native).toBe(host.callsOf('tradePay')[0]?.result)
    const reason = kind === 'cancel' ? 'cancel' : `resultCode ${payment}`
    expect(error.errMsg).toBe(`requestPayment:fail ${reason}`)
  })

  it('pays an order string on Alipay', async () => {
    const { host, mpx } = use('alipay')
    await mpx.requestPayment({ orderStr: 'a=1&b=2' })
    expect(host.callsOf('tradePay')[0]?.options).toEqual({ orderStr: 'a=1&b=2' })
  })

  it('says what an order lacks, and no value of it', async () => {
    const onAlipay = use('alipay')
    const error = await rejection(onAlipay.mpx.requestPayment(wechatOrder))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
    expect(error.errMsg).toBe('requestPayment:fail Alipay needs tradeNO or orderStr')
    expect(onAlipay.host.callsOf('tradePay')).toEqual([])
    const onWechat = use('wechat')
    const other = await rejection(onWechat.mpx.requestPayment({ tradeNO: order.tradeNO }))
    expect(other.errMsg).toBe(
      'requestPayment:fail WeChat needs timeStamp, nonceStr, package and paySign',
    )
    expect(JSON.stringify([error, other])).not.toContain(order.tradeNO)
    expect(onWechat.host.callsOf('requestPayment')).toEqual([])
  })
})
