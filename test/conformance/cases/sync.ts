import { expect } from 'vitest'
import { store } from '../../support/store'
import type { World } from '../../support/world'
import type { Case } from '../case'

const data = { title: 'the title', count: 0 }
const stored = ({ native, platform }: World): void => {
  native.clearStorageSync?.()
  store(native, platform, 'the-key', data)
}
const entry = { path: 'pages/item', query: { id: '7' }, scene: 1037, referrerInfo: {} }
const opened = { ...entry, apiCategory: 'default' }
const number = expect.any(Number)
const text = expect.any(String)

export const sync: readonly Case[] = [
  { kind: 'sync', api: 'setStorageSync', args: () => ['the-key', data] },
  {
    kind: 'sync',
    api: 'getStorageSync',
    prepare: stored,
    args: () => ['the-key'],
    result: () => data,
  },
  { kind: 'sync', api: 'removeStorageSync', args: () => ['the-key'] },
  { kind: 'sync', api: 'clearStorageSync' },
  {
    kind: 'sync',
    api: 'getStorageInfoSync',
    prepare: stored,
    result: () => ({ keys: ['the-key'], currentSize: number, limitSize: 10240 }),
  },
  {
    kind: 'sync',
    api: 'batchSetStorageSync',
    args: () => [[{ key: 'the-key', value: data }]],
  },
  {
    kind: 'sync',
    api: 'batchGetStorageSync',
    prepare: stored,
    args: () => [['the-key', 'no-key']],
    result: () => [data, ''],
  },
  {
    kind: 'sync',
    api: 'arrayBufferToBase64',
    prepare: ({ host }) => host.answer('arrayBufferToBase64', 'AQID'),
    args: () => [new Uint8Array([1, 2, 3]).buffer],
    result: () => 'AQID',
  },
  {
    kind: 'sync',
    api: 'base64ToArrayBuffer',
    prepare: ({ host }) =>
      host.answer('base64ToArrayBuffer', () => new Uint8Array([1, 2, 3]).buffer),
    args: () => ['AQID'],
    result: () => new Uint8Array([1, 2, 3]).buffer,
  },
  {
    kind: 'sync',
    api: 'getExtConfigSync',
    prepare: ({ host }) => host.answer('getExtConfigSync', () => ({ shop: '7' })),
    result: () => ({ shop: '7' }),
  },
  { kind: 'sync', api: 'nextTick', args: () => [() => {}] },
  {
    kind: 'sync',
    api: 'requestIdleCallback',
    prepare: ({ host, native }) =>
      native.requestIdleCallback && host.answer('requestIdleCallback', 7),
    args: () => [() => {}],
    result: () => number,
    partial: true,
  },
  { kind: 'sync', api: 'cancelIdleCallback', args: () => [7] },
  {
    kind: 'sync',
    api: 'getAppBaseInfo',
    result: ({ host }) => ({
      SDKVersion: host.baseLibrary,
      version: host.clientVersion,
      language: 'zh_CN',
    }),
    partial: true,
  },
  {
    kind: 'sync',
    api: 'getDeviceInfo',
    result: () => ({ brand: text, model: 'iPhone 14', platform: 'ios', system: 'iOS 16.1' }),
    partial: true,
  },
  {
    kind: 'sync',
    api: 'getWindowInfo',
    result: () => ({
      ...{ pixelRatio: 3, screenWidth: 390, screenHeight: 844, windowWidth: 390 },
      ...{ windowHeight: 753, statusBarHeight: number },
    }),
    partial: true,
  },
  {
    kind: 'sync',
    api: 'getSystemInfoSync',
    result: () => ({ platform: 'ios', system: 'iOS 16.1', windowHeight: 753 }),
    partial: true,
  },
  {
    kind: 'sync',
    api: 'getAccountInfoSync',
    result: () => ({ miniProgram: { appId: text, version: text } }),
    partial: true,
  },
  {
    kind: 'sync',
    api: 'getMenuButtonBoundingClientRect',
    result: () => ({
      ...{ width: number, height: number, top: number, right: number, bottom: number },
      left: number,
    }),
  },
  {
    kind: 'sync',
    api: 'getLaunchOptionsSync',
    prepare: ({ host }) => host.answer('getLaunchOptionsSync', opened),
    result: () => entry,
    partial: true,
  },
  {
    kind: 'sync',
    api: 'getEnterOptionsSync',
    prepare: ({ host }) => {
      host.answer('getEnterOptionsSync', opened)
      host.answer('getLaunchOptionsSync', opened)
    },
    result: () => entry,
    partial: true,
  },
  {
    kind: 'sync',
    api: 'getSystemSetting',
    result: () => ({
      ...{ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true },
      deviceOrientation: 'portrait',
    }),
  },
  {
    kind: 'sync',
    api: 'getAppAuthorizeSetting',
    prepare: ({ host }) =>
      host.answer('getAppAuthorizeSetting', {
        ...{ cameraAuthorized: 'denied', phoneCalendarAuthorized: 'denied' },
        locationReducedAccuracy: false,
      }),
    result: () => ({ cameraAuthorized: 'denied' }),
    partial: true,
  },
]

export const events: readonly Case[] = [
  {
    kind: 'event',
    api: 'onNetworkStatusChange',
    off: 'offNetworkStatusChange',
    trigger: ({ host }) => host.setNetwork({ type: 'none' }),
    payload: { isConnected: false, networkType: 'none' },
  },
]
