import { subscriptionTo } from '../../core/subscription'
import type { My } from '../../platforms/alipay/host'
import type { Session } from '../../types/row'

type SensorEvent =
  | 'onAccelerometerChange'
  | 'onGyroscopeChange'
  | 'onCompassChange'
  | 'onDeviceMotionChange'

// Where Alipay has no start and stop, a sensor runs as long as it has a listener. The app's listeners stay in either case.

export const startListening =
  (event: SensorEvent) =>
  (_: object, { host }: Session<My>): Promise<object> => {
    const held = subscriptionTo(event)
    if (held.deliver && !held.host) {
      host[event](held.deliver)
      held.host = host
    }
    return Promise.resolve({})
  }

export const stopListening = (event: SensorEvent) => (): Promise<object> => {
  const { end } = subscriptionTo(event)
  if (end) end()
  return Promise.resolve({})
}
