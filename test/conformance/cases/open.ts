import { expect } from 'vitest'
import { has } from '../../support/has'
import type { Case, FailureCase } from '../case'

const denies: FailureCase = {
  name: 'the user denies',
  kind: 'denied',
  arrange: ({ host }) => Object.assign(host.user, { auth: 'denied' }),
}
const number = expect.any(Number)

export const open: readonly Case[] = [
  {
    kind: 'call',
    api: 'getLocation',
    options: () => ({ type: 'gcj02' }),
    result: (world) => ({
      ...{ latitude: 30.2741, longitude: 120.1551, accuracy: 30, horizontalAccuracy: 30 },
      ...(has(world, 'getLocation.success.speed') && { speed: -1 }),
      ...(has(world, 'getLocation.success.altitude') && { altitude: 0 }),
      ...(has(world, 'getLocation.success.verticalAccuracy') && { verticalAccuracy: 0 }),
    }),
    failures: [denies],
  },
  {
    kind: 'call',
    api: 'getWeRunData',
    result: () => ({ encryptedData: expect.any(String), iv: expect.any(String) }),
    failures: [denies],
  },
  {
    kind: 'call',
    api: 'requestPayment',
    options: () => ({
      ...{ timeStamp: '1700000000', nonceStr: 'sesame-nonce', package: 'prepay_id=sesame' },
      ...{ signType: 'RSA', paySign: 'sesame-sign', tradeNO: 'sesame-trade' },
    }),
    nothing: { alipay: 'unknown' },
    failures: [
      {
        name: 'the user leaves',
        kind: 'cancel',
        arrange: ({ host }) => Object.assign(host.user, { payment: 'cancel' }),
      },
      { name: 'no order', kind: 'argument', options: () => ({ paySign: '', tradeNO: '' }) },
    ],
  },
  {
    kind: 'call',
    api: 'getNetworkType',
    result: (world) => ({
      networkType: 'wifi',
      ...(has(world, 'getNetworkType.success.signalStrength') && { signalStrength: number }),
      ...(has(world, 'getNetworkType.success.hasSystemProxy') && { hasSystemProxy: false }),
      ...(has(world, 'getNetworkType.success.weakNet') && { weakNet: false }),
    }),
  },
  {
    kind: 'call',
    api: 'getSystemInfo',
    result: () => ({ platform: 'ios', system: 'iOS 16.1', pixelRatio: 3 }),
    partial: true,
    composed: (method) => method === 'getAppBaseInfo' && 'at once',
  },
]
