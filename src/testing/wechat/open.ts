import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import { isGranted, settings } from '../engine/permissions'
import type { Kernel } from '../kernel'
import type { UserAnswers } from '../types'

const askFor = (kernel: Kernel, scope: string): void => {
  if (!isGranted(kernel, scope)) throw fail('auth deny', { errno: 103 })
}

const authorize = (kernel: Kernel): Natives => ({
  authorize: asyncApi({
    // WeChat docs, wx.authorize: who has decided is not asked again.
    run: ({ scope }) => {
      const name = String(scope)
      if (kernel.settings.get(name)) return undefined
      if (kernel.settings.has(name)) throw fail('auth deny', { errno: 103 })
      askFor(kernel, name)
      return undefined
    },
  }),
})

/** WeChat gives every app the same user now. */
const nobody = {
  nickName: '微信用户',
  ...{ avatarUrl: 'https://thirdwx.qlogo.cn/mmopen/vi_32/132' },
  ...{ gender: 0, language: '', city: '', province: '', country: '' },
}

const userInfo = ({ runtime, user }: Kernel): Natives => {
  const run = () => {
    if (user.auth === 'denied') throw fail('auth deny', { errno: 103 })
    return {
      userInfo: { ...nobody },
      rawData: JSON.stringify(nobody),
      signature: runtime.random(20, 'hex'),
      encryptedData: runtime.random(64, 'base64'),
      iv: runtime.random(16, 'base64'),
    }
  }
  return { getUserInfo: asyncApi({ run }), getUserProfile: asyncApi({ run }) }
}

const login = ({ runtime }: Kernel): Natives => ({
  login: asyncApi({ run: () => ({ code: runtime.random(16, 'hex') }) }),
})

/** Alipay's result codes may be given too, so that one test runs on both. */
const outcomeOf = ({ payment }: UserAnswers): 'paid' | 'cancel' | 'fail' => {
  if (typeof payment === 'string') return payment
  if (payment === 9000) return 'paid'
  return payment === 6001 ? 'cancel' : 'fail'
}

const requestPayment = ({ user }: Kernel): Natives => ({
  requestPayment: asyncApi({
    run: () => {
      const outcome = outcomeOf(user)
      if (outcome === 'cancel') throw fail('cancel', { errno: 1 })
      if (outcome === 'fail') throw fail('payment failed')
      return undefined
    },
  }),
})

const getWeRunData = (kernel: Kernel): Natives => ({
  getWeRunData: asyncApi({
    run: () => {
      askFor(kernel, 'scope.werun')
      const { runtime } = kernel
      const encryptedData = runtime.random(64, 'base64')
      // cloudID: only for an app with cloud development.
      return { encryptedData, iv: runtime.random(16, 'base64') }
    },
  }),
})

const getLocation = (kernel: Kernel): Natives => ({
  getLocation: asyncApi({
    run: (options) => {
      askFor(kernel, 'scope.userLocation')
      const { latitude, longitude, accuracy = 30, altitude = 0 } = kernel.user.location
      return {
        latitude,
        longitude,
        speed: -1,
        accuracy,
        altitude: options.altitude ? altitude : 0,
        horizontalAccuracy: accuracy,
        verticalAccuracy: 0,
      }
    },
  }),
})

/** Account, payment, and what needs a permission. */
export const open = (kernel: Kernel): Natives => ({
  ...login(kernel),
  ...settings(kernel),
  ...authorize(kernel),
  ...userInfo(kernel),
  ...requestPayment(kernel),
  ...getWeRunData(kernel),
  ...getLocation(kernel),
})
