import { canIUse, type Grammar } from '../engine/canIUse'
import { always } from '../engine/fields'
import { asyncApi, type Natives, offEvent, onEvent, property, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import type { NetworkState } from '../types'
import {
  appAuthorizeSetting,
  appAuthorizeSettingFields,
  appBaseInfo,
  deviceInfo,
  systemInfo,
  systemInfoFields,
  systemSetting,
  windowInfo,
} from './systemInfo'

/** WeChat docs, wx.canIUse. */
const grammar: Grammar = {
  object: ['object'],
  success: ['result'],
  callback: ['payload'],
  return: ['return'],
}

/** Deprecated from 2.20.1, and still there. */
const allInOne = (kernel: Kernel): Natives => {
  const definition = { options: {}, result: systemInfoFields, run: () => systemInfo(kernel) }
  return {
    getSystemInfo: asyncApi(definition),
    getSystemInfoSync: syncApi({ result: systemInfoFields, run: () => systemInfo(kernel) }),
    getSystemInfoAsync: asyncApi({ since: '2.14.1', ...definition }),
  }
}

const split = (kernel: Kernel): Natives => ({
  getAppBaseInfo: syncApi({
    since: '2.20.1',
    result: {
      ...always('SDKVersion', 'enableDebug', 'fontSizeScaleFactor', 'host', 'language', 'theme'),
      ...always('version'),
      fontSizeSetting: '2.23.4',
    },
    run: () => appBaseInfo(kernel),
  }),
  getDeviceInfo: syncApi({
    since: '2.20.1',
    result: {
      ...always('abi', 'benchmarkLevel', 'brand', 'model', 'platform', 'system'),
      deviceAbi: '2.25.1',
      cpuType: '2.29.0',
      memorySize: '2.30.0',
    },
    run: () => deviceInfo(kernel),
  }),
  getWindowInfo: syncApi({
    since: '2.20.1',
    result: {
      ...always('pixelRatio', 'screenWidth', 'screenHeight', 'windowWidth', 'windowHeight'),
      ...always('statusBarHeight', 'safeArea', 'screenTop'),
    },
    run: () => windowInfo(kernel),
  }),
  getSystemSetting: syncApi({
    since: '2.20.1',
    result: always('bluetoothEnabled', 'locationEnabled', 'wifiEnabled', 'deviceOrientation'),
    run: systemSetting,
  }),
  getAppAuthorizeSetting: syncApi({
    since: '2.20.1',
    result: appAuthorizeSettingFields,
    run: () => appAuthorizeSetting(kernel),
  }),
})

const account = (kernel: Kernel): Natives => ({
  getAccountInfoSync: syncApi({
    since: '2.2.2',
    result: always('miniProgram', 'plugin'),
    run: () => {
      const { appId, envVersion } = kernel
      const version = envVersion === 'release' ? '1.0.0' : ''
      const miniProgram = {
        appId,
        ...(kernel.has('2.10.0') ? { envVersion } : {}),
        ...(kernel.has('2.10.2') ? { version } : {}),
      }
      return { miniProgram }
    },
  }),
})

const network = (kernel: Kernel): Natives => ({
  getNetworkType: asyncApi({
    options: {},
    result: {
      ...always('networkType', 'signalStrength'),
      hasSystemProxy: '2.22.1',
      weakNet: '3.5.3',
    },
    run: () => ({
      networkType: kernel.network.type,
      signalStrength: kernel.isOffline ? 0 : -50,
      hasSystemProxy: false,
      weakNet: false,
    }),
  }),
  onNetworkStatusChange: onEvent({
    since: '1.1.0',
    event: 'networkStatusChange',
    result: always('isConnected', 'networkType'),
    payload: ({ type }: NetworkState) => ({ isConnected: type !== 'none', networkType: type }),
  }),
  offNetworkStatusChange: offEvent({ since: '2.9.3', event: 'networkStatusChange' }),
})

/** The app, the phone, the network, and what of WeChat is there. */
export const system = (kernel: Kernel): Natives => ({
  env: property({ USER_DATA_PATH: kernel.files.userData }, '1.9.9'),
  ...allInOne(kernel),
  ...split(kernel),
  ...account(kernel),
  ...network(kernel),
  canIUse: syncApi({ since: '1.1.1', run: (query) => canIUse(kernel, grammar, query) }),
})
