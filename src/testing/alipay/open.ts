import { fail } from '../engine/failure'
import { asyncApi, type Natives, type Values } from '../engine/members'
import { isGranted, settings } from '../engine/permissions'
import type { Kernel } from '../kernel'
import type { UserAnswers } from '../types'

const getAuthCode = ({ runtime, user }: Kernel): Natives => ({
  getAuthCode: asyncApi({
    run: ({ scopes = 'auth_base' }) => {
      const asked = Array.isArray(scopes) ? scopes : [scopes]
      // auth_base is silent: nobody is asked.
      if (user.auth === 'denied' && asked.some((scope) => scope !== 'auth_base')) {
        throw fail('用户取消授权', { error: 11 })
      }
      const authCode = runtime.random(16, 'hex')
      return { authCode, authSuccessScopes: asked, authErrorScopes: {} }
    },
  }),
})

/** Alipay docs, my.getOpenUserInfo: a failure is a success with another code. */
const getOpenUserInfo = ({ user }: Kernel): Natives => ({
  getOpenUserInfo: asyncApi({
    run: () => {
      const answer =
        user.auth === 'granted'
          ? {
              code: '10000',
              msg: 'Success',
              nickName: '小明',
              avatar: 'https://tfs.alipayobjects.com/1',
            }
          : { code: '40003', msg: 'Insufficient Conditions', subMsg: '无效的授权关系' }
      return { response: JSON.stringify({ response: answer }) }
    },
  }),
})

const isGiven = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** Alipay docs, my.tradePay: every outcome is a success, told apart by its code. */
const resultCodeOf = (user: UserAnswers, { tradeNO, orderStr }: Values): string => {
  if (!isGiven(tradeNO) && !isGiven(orderStr)) return '4000'
  const codes = { paid: '9000', cancel: '6001', fail: '4000' }
  return typeof user.payment === 'number' ? String(user.payment) : codes[user.payment]
}

const tradePay = (kernel: Kernel): Natives => ({
  tradePay: asyncApi({
    run: (options, { faults }) => ({
      resultCode: kernel.isOffline || faults.offline ? '6002' : resultCodeOf(kernel.user, options),
    }),
  }),
})

/** What comes with a type above 0, by the type it comes from. */
const places = [
  {},
  {
    country: '中国',
    countryCode: '156',
    province: '浙江省',
    provinceAdcode: '330000',
    city: '杭州市',
    cityAdcode: '330100',
    district: '西湖区',
    districtAdcode: '330106',
  },
  { streetNumber: { street: '西溪路', number: '556号' } },
  { pois: [{ name: '黄龙时代广场', address: '学院路77号' }] },
]

/** Alipay docs, my.getLocation, error codes. */
const checkLocation = (kernel: Kernel, offline: boolean | undefined): void => {
  if (!isGranted(kernel, 'location')) throw fail('用户拒绝给小程序授权', { error: 2001 })
  if (kernel.isOffline || offline) throw fail('网络异常，请稍后再试', { error: 12 })
}

const getLocation = (kernel: Kernel): Natives => ({
  getLocation: asyncApi({
    run: ({ type = 0 }, { faults }) => {
      if (![0, 1, 2, 3].includes(Number(type))) {
        throw fail('invalid parameter: type should be 0, 1, 2 or 3', { error: 2 })
      }
      checkLocation(kernel, faults.offline)
      const { latitude, longitude, accuracy = 30 } = kernel.user.location
      const place = Object.assign({}, ...places.slice(0, Number(type) + 1)) as object
      return {
        latitude: String(latitude),
        longitude: String(longitude),
        accuracy: String(accuracy),
        horizontalAccuracy: String(accuracy),
        ...place,
      }
    },
  }),
})

/** Account, payment, and what needs a permission. */
export const open = (kernel: Kernel): Natives => ({
  ...getAuthCode(kernel),
  ...settings(kernel),
  ...getOpenUserInfo(kernel),
  ...tradePay(kernel),
  ...getLocation(kernel),
})
