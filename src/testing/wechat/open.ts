import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import type { Kernel } from '../kernel'
import type { UserAnswers } from '../types'

/** What the user answers to the question for a permission. */
const askFor = (user: UserAnswers): void => {
  if (user.auth === 'denied') throw fail('auth deny', { errno: 103 })
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

const getWeRunData = ({ runtime, user }: Kernel): Natives => ({
  getWeRunData: asyncApi({
    run: () => {
      askFor(user)
      const encryptedData = runtime.random(64, 'base64')
      // cloudID: only for an app with cloud development.
      return { encryptedData, iv: runtime.random(16, 'base64') }
    },
  }),
})

const getLocation = ({ user }: Kernel): Natives => ({
  getLocation: asyncApi({
    run: (options) => {
      askFor(user)
      const { latitude, longitude, accuracy = 30, altitude = 0 } = user.location
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
  ...requestPayment(kernel),
  ...getWeRunData(kernel),
  ...getLocation(kernel),
})
