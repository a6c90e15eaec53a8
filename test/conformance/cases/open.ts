import { expect } from 'vitest'
import { since } from '../../support/hosts'
import type { Case, FailureCase } from '../case'
import { onlySystem } from './onlyHere'

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
    result: ({ platform }) => ({
      ...{ latitude: 30.2741, longitude: 120.1551, accuracy: 30, horizontalAccuracy: 30 },
      ...(platform === 'wechat' && { speed: -1, altitude: 0, verticalAccuracy: 0 }),
    }),
    only: { wechat: ['speed', 'altitude', 'verticalAccuracy'] },
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
    result: ({ platform, host }) => ({
      networkType: 'wifi',
      ...(platform === 'wechat' && { signalStrength: number }),
      ...(platform === 'wechat' && since(host, '2.22.1') && { hasSystemProxy: false }),
      ...(platform === 'wechat' && since(host, '3.5.3') && { weakNet: false }),
    }),
    only: { wechat: ['signalStrength', 'hasSystemProxy', 'weakNet'] },
  },
  {
    kind: 'call',
    api: 'getSystemInfo',
    result: () => ({ platform: 'ios', system: 'iOS 16.1', pixelRatio: 3 }),
    partial: true,
    only: onlySystem,
    composed: (platform, native) =>
      platform === 'wechat' && 'getAppBaseInfo' in native && 'at once',
  },
]
