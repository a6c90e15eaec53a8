import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Generic, Ok, OptionsOf, Since, Spec } from '../../types/contract'
import type { ErrorKind } from '../../types/error'
import type { Given, Row } from '../../types/row'

/** An order as your server made it, for WeChat, for Alipay, or for both. Each platform takes its own fields. */
export interface RequestPaymentOptions {
  /** WeChat, required there: seconds since 1970, as text. */
  readonly timeStamp?: string | undefined
  /** WeChat, required there: at most 32 random characters. */
  readonly nonceStr?: string | undefined
  /** WeChat, required there: `prepay_id=…`. */
  readonly package?: string | undefined
  /** WeChat: the type of signature that the order was made with. Default MD5. */
  readonly signType?: 'MD5' | 'HMAC-SHA256' | 'RSA' | undefined
  /** WeChat, required there: the signature. */
  readonly paySign?: string | undefined
  /** Alipay, required there without `orderStr`: the number of the trade. */
  readonly tradeNO?: string | undefined
  /** Alipay: the whole order in one string, for pre-authorisation. */
  readonly orderStr?: string | undefined
}

type With<K extends keyof RequestPaymentOptions> = RequestPaymentOptions & {
  readonly [P in K]: NonNullable<RequestPaymentOptions[P]>
}

type ForWechat = With<'timeStamp' | 'nonceStr' | 'package' | 'paySign'>
type ForAlipay = With<'tradeNO'> | With<'orderStr'>

/** An order that is complete for at least one platform, among the options or in the platform's bag. */
export type PaymentOrder =
  | ForWechat
  | ForAlipay
  | (RequestPaymentOptions & { readonly wechat: ForWechat })
  | (RequestPaymentOptions & { readonly alipay: ForAlipay })

/** Options that only Alipay knows. The order may stand here too. */
export type RequestPaymentAlipay = Pick<RequestPaymentOptions, 'tradeNO' | 'orderStr'>

type Bags = { alipay: RequestPaymentAlipay }

/**
 * Asks the user to pay an order that your server made, with `wx.requestPayment` or `my.tradePay`.
 *
 * A success (Alipay's code 9000) means that the host is done. It is no proof of payment: deliver only after the platform has
 * notified your server. A failure is no proof of the opposite: kind `unknown` may be an outcome that is not known yet (Alipay's
 * 8000 and 6004), so ask your server then too. Alipay's code is at `error.native.resultCode`.
 *
 * Fails with kind `cancel` (the user left), `network`, `denied`, `unknown`, and `argument` if the order lacks what the platform
 * needs.
 *
 * @example
 * const order = await createOrder(cart) // { timeStamp, nonceStr, package, signType, paySign } or { tradeNO }
 * await mpx.requestPayment(order)
 */
export type RequestPayment = CallContract<'requestPayment', RequestPaymentOptions, Ok, Bags> &
  Generic<
    (options: OptionsOf<CallContract<'requestPayment', PaymentOrder, Ok, Bags>>) => Promise<Ok>
  >

export const api: Spec<RequestPayment> = { name: 'requestPayment', kind: 'call' }

export const wechat: Row<RequestPayment, Wx> = {
  since: '1.0.0',
  needs: ['timeStamp', 'nonceStr', 'package', 'paySign'],
  options: ({ timeStamp, nonceStr, package: prepay, signType, paySign }) => {
    const native: Partial<Given<Wx, 'requestPayment'>> = {}
    if (timeStamp) native.timeStamp = timeStamp
    if (nonceStr) native.nonceStr = nonceStr
    if (prepay) native.package = prepay
    if (signType) native.signType = signType
    if (paySign) native.paySign = paySign
    return native as Given<Wx, 'requestPayment'>
  },
}

// Alipay docs, my.tradePay, resultCode. 8000 and 6004 are an outcome that is not known yet.
const outcomes: { readonly [code: number]: ErrorKind } = {
  4: 'denied',
  6001: 'cancel',
  6002: 'network',
}

export const alipay: Row<RequestPayment, My, 'tradePay'> = {
  since: '1.0.0',
  method: 'tradePay',
  needs: [['tradeNO', 'orderStr']],
  errors: outcomes,
  options: ({ tradeNO, orderStr }) => {
    const native: Given<My, 'tradePay'> = {}
    if (tradeNO) native.tradeNO = tradeNO
    if (orderStr) native.orderStr = orderStr
    return native
  },
  // Every outcome is a success there.
  result: ({ resultCode }) => {
    if (Number(resultCode) === 9000) return {}
    const kind = outcomes[Number(resultCode)] || 'unknown'
    throw failure(kind, kind === 'cancel' ? kind : `resultCode ${resultCode}`)
  },
}

/** Each platform takes its own part of an order. */
export const since: Since<RequestPayment> = {
  wechat: { options: { tradeNO: false, orderStr: false } },
  alipay: {
    options: { timeStamp: false, nonceStr: false, package: false, signType: false, paySign: false },
  },
}
