import type { Case } from '../case'

// Alipay starts and stops some sensors by native listeners: test/apis/device/sensors.test.ts says how.
const control = (api: string): Case => ({
  kind: 'call',
  api,
  composed: (method) => (/^o(n|ff)/.test(method) ? 'of listeners' : false),
})

export const sensors: readonly Case[] = [
  ...['Accelerometer', 'Gyroscope', 'Compass', 'DeviceMotionListening'].flatMap((sensor) => [
    control(`start${sensor}`),
    control(`stop${sensor}`),
  ]),
  {
    kind: 'event',
    api: 'onCompassChange',
    off: 'offCompassChange',
    trigger: ({ host }) => host.emit('onCompassChange', { direction: 7, accuracy: 1 }),
    payload: { direction: 7, accuracy: 1 },
    payloadOn: { alipay: { direction: 7 } },
  },
]
