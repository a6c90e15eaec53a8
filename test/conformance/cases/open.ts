import { expect } from 'vitest'
import { has } from '../../support/has'
import { hasContractNames } from '../../support/spelling'
import type { World } from '../../support/world'
import type { Case, FailureCase } from '../case'

const denies: FailureCase = {
  name: 'the user denies',
  kind: 'denied',
  arrange: ({ host }) => Object.assign(host.user, { auth: 'denied' }),
}
const address = { userName: '张三', detailInfo: '西溪路 556 号' }
const number = expect.any(Number)
const place = { name: '西湖', address: '龙井路', latitude: 30.2741, longitude: 120.1551 }

const systemInfo = {
  result: () => ({ platform: 'ios', system: 'iOS 16.1', pixelRatio: 3 }),
  partial: true,
  composed: (method: string) => method === 'getAppBaseInfo' && 'at once',
} as const

const settings = (method: 'getSetting' | 'openSetting'): Case => ({
  kind: 'call',
  api: method,
  prepare: ({ host, platform }) => {
    const theirs = hasContractNames(platform) ? 'scope.camera' : 'camera'
    host.answer(method, { authSetting: { [theirs]: true }, subscriptionsSetting: undefined })
  },
  result: () => ({ authSetting: { 'scope.camera': true } }),
})

const userInfo = (api: 'getUserInfo' | 'getUserProfile', options: object): Case => ({
  ...{ kind: 'call', api, options: () => options, partial: true },
  result: () => ({
    userInfo: { nickName: expect.any(String), avatarUrl: expect.any(String), gender: 0 },
    rawData: expect.stringContaining('"nickName"'),
  }),
  nothing: { alipay: 'unknown' },
  failures: [denies],
})

/** The host's own call, done. */
const ask = ({ native }: World, method: string): Promise<void> =>
  new Promise((resolve) => native[method]?.({ complete: () => resolve() }))

export const open: readonly Case[] = [
  {
    kind: 'call',
    api: 'login',
    result: () => ({ code: expect.any(String) }),
    partial: true,
    nothing: { alipay: 'unknown' },
  },
  userInfo('getUserInfo', {}),
  userInfo('getUserProfile', { desc: 'to greet you' }),
  {
    kind: 'call',
    api: 'authorize',
    options: () => ({ scope: 'scope.userLocation' }),
    prepare: (world) => ask(world, 'getLocation'),
    failures: [
      {
        ...denies,
        arrange: async (world) => {
          world.host.user.auth = 'denied'
          await ask(world, 'getLocation')
        },
      },
    ],
    composed: (method) => method === 'getSetting' && 'of calls',
  },
  settings('getSetting'),
  settings('openSetting'),
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
    api: 'getFuzzyLocation',
    options: () => ({ type: 'gcj02' }),
    prepare: ({ host, platform }) => {
      if (!hasContractNames(platform)) return
      host.answer('getFuzzyLocation', { latitude: 30.27, longitude: 120.16 })
    },
    result: () => ({ latitude: 30.27, longitude: 120.16 }),
  },
  {
    kind: 'call',
    api: 'choosePoi',
    prepare: ({ host, platform }) => {
      const [method, more] = hasContractNames(platform)
        ? ['choosePoi', { type: 2, city: '杭州市' }]
        : ['chooseLocation', { cityName: '杭州市' }]
      host.answer(method, { ...place, ...more })
    },
    result: () => ({ ...place, type: 2, city: '杭州市' }),
  },
  {
    kind: 'call',
    api: 'chooseLocation',
    prepare: ({ host }) => host.answer('chooseLocation', place),
    result: () => place,
  },
  {
    kind: 'call',
    api: 'openLocation',
    options: () => ({ latitude: 30.2741, longitude: 120.1551, name: '西湖' }),
  },
  {
    kind: 'call',
    api: 'chooseAddress',
    prepare: ({ host, platform }) => {
      const given = hasContractNames(platform)
        ? address
        : { result: { fullname: '张三', address: '西溪路 556 号' }, resultStatus: '9000' }
      host.answer(hasContractNames(platform) ? 'chooseAddress' : 'getAddress', given)
    },
    result: () => ({ userName: '张三', detailInfo: '西溪路 556 号' }),
    partial: true,
    nothing: { alipay: 'unknown' },
  },
  {
    kind: 'call',
    api: 'requestSubscribeMessage',
    options: () => ({ tmplIds: ['one', 'two'] }),
    prepare: ({ host }) => host.answer('requestSubscribeMessage', { one: 'accept', two: 'reject' }),
    result: () => ({ one: 'accept', two: 'reject' }),
    partial: true,
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
    ...systemInfo,
  },
  {
    kind: 'call',
    api: 'getSystemInfoAsync',
    ...systemInfo,
  },
  {
    kind: 'call',
    api: 'getDeviceBenchmarkInfo',
    prepare: ({ host, platform }) => {
      if (hasContractNames(platform)) {
        host.answer('getDeviceBenchmarkInfo', { benchmarkLevel: -1, modelLevel: 2 })
      } else host.answer('getSystemInfo', { performance: 'middle' })
    },
    result: (world) => ({
      benchmarkLevel: -1,
      modelLevel: has(world, 'getDeviceBenchmarkInfo.success.modelLevel') ? 2 : 0,
    }),
  },
  {
    kind: 'call',
    api: 'openAppAuthorizeSetting',
    prepare: ({ host, platform }) => {
      if (!hasContractNames(platform)) {
        host.answer('getAppAuthorizeSetting', { cameraAuthorized: 'denied' })
      }
    },
    composed: (_, platform) => !hasContractNames(platform) && 'at once',
  },
  {
    kind: 'call',
    api: 'getExtConfig',
    prepare: ({ host, platform }) => {
      const theirs = hasContractNames(platform) ? 'extConfig' : 'data'
      host.answer('getExtConfig', { [theirs]: { shop: '7' } })
    },
    result: () => ({ extConfig: { shop: '7' } }),
  },
  {
    kind: 'call',
    api: 'getPrivacySetting',
    prepare: ({ host }) =>
      host.answer('getPrivacySetting', { needAuthorization: true, privacyContractName: 'a name' }),
    result: ({ native }) =>
      'getPrivacySetting' in native
        ? { needAuthorization: true, privacyContractName: 'a name' }
        : { needAuthorization: false, privacyContractName: '' },
  },
  {
    kind: 'sync',
    api: 'getExptInfoSync',
    args: () => [['color']],
    prepare: ({ host, native }) =>
      'getExptInfoSync' in native && host.answer('getExptInfoSync', { color: 'green' }),
    result: ({ native }) => ('getExptInfoSync' in native ? { color: 'green' } : {}),
  },
  {
    kind: 'factory',
    api: 'createRewardedVideoAd',
    alone: true,
    args: () => [{ adUnitId: 'unit' }],
  },
]
