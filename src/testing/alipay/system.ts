import { canIUse, type Grammar } from '../engine/canIUse'
import { deviceOf, windowOf } from '../engine/device'
import { always } from '../engine/fields'
import {
  asyncApi,
  type Natives,
  offEvent,
  onEvent,
  optional,
  property,
  syncApi,
  type Values,
} from '../engine/members'
import type { Kernel } from '../kernel'
import type { NetworkState } from '../types'
import {
  appAuthorizeSetting,
  appAuthorizeSettingFields,
  systemInfo,
  systemInfoFields,
} from './systemInfo'

/** Alipay docs, my.canIUse: there is no `success`. */
const grammar: Grammar = {
  object: ['object'],
  callback: ['result', 'payload'],
  return: ['return', 'result'],
}

/** In the typings from 2022-05-07, with no minimum: simulated from the base library of then. */
const since = { base2: '2.7.20' }

const allInOne = (kernel: Kernel): Natives => {
  const asked = optional('boolean', { since: { client: '10.2.0' } })
  const options = { includeNotification: asked, includeBluetooth: asked }
  const definition = { options, result: systemInfoFields }
  return {
    getSystemInfo: asyncApi({ ...definition, run: (given) => systemInfo(kernel, given) }),
    getSystemInfoSync: syncApi({
      ...definition,
      run: (given) => systemInfo(kernel, given as Values),
    }),
  }
}

const split = (kernel: Kernel): Natives => ({
  getAppBaseInfo: syncApi({
    since,
    result: always('SDKVersion', 'language', 'version'),
    run: () => ({
      SDKVersion: kernel.baseLibrary,
      language: 'zh-Hans',
      version: kernel.clientVersion,
    }),
  }),
  getWindowInfo: syncApi({
    since,
    result: {
      ...always('pixelRatio', 'screenWidth', 'screenHeight', 'windowWidth', 'windowHeight'),
      ...always('statusBarHeight', 'safeArea', 'screenTop'),
    },
    run: () => {
      const device = deviceOf(kernel.system)
      const screenTop = device.statusBarHeight + device.titleBarHeight
      return { ...windowOf(device), screenTop }
    },
  }),
  getSystemSetting: syncApi({
    since,
    result: always('bluetoothEnabled', 'locationEnabled', 'wifiEnabled'),
    run: () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true }),
  }),
  getAppAuthorizeSetting: syncApi({
    // Its own minimum is not published; `@mini-types/my` 3.0.5 has this one at its fields.
    since: { client: '10.2.80' },
    result: appAuthorizeSettingFields,
    run: () => appAuthorizeSetting(kernel),
  }),
})

const account = ({ appId, envVersion }: Kernel): Natives => ({
  getAppIdSync: syncApi({
    since: { base1: '1.20.0', client: '10.1.68' },
    result: always('appId'),
    run: () => ({ appId }),
  }),
  getAccountInfoSync: syncApi({
    since: { base2: '2.7.17', client: '10.2.60' },
    result: always('miniProgram', 'plugin'),
    run: () => ({ miniProgram: { appId, envVersion, version: '1.0.0' } }),
  }),
})

/** `@mini-types/my` 3.0.14; Alipay docs: 5G from client 10.2.50. */
const networkTypeOf = (kernel: Kernel, { type }: NetworkState): string => {
  if (type === 'none') return 'NOTREACHABLE'
  if (type === '5g' && !kernel.has({ client: '10.2.50' })) return 'UNKNOWN'
  return type.toUpperCase()
}

const network = (kernel: Kernel): Natives => ({
  getNetworkType: asyncApi({
    options: {},
    result: always('networkType', 'networkAvailable'),
    run: () => ({
      networkAvailable: !kernel.isOffline,
      networkType: networkTypeOf(kernel, kernel.network),
    }),
  }),
  onNetworkStatusChange: onEvent({
    event: 'networkStatusChange',
    result: always('isConnected', 'networkType'),
    payload: (state: NetworkState) => ({
      isConnected: state.type !== 'none',
      networkType: networkTypeOf(kernel, state),
    }),
  }),
  offNetworkStatusChange: offEvent({ event: 'networkStatusChange' }),
})

/** Alipay docs, compatibility: the client's facts came with 1.24.10 and 2.4.10. */
const envOf = (kernel: Kernel): object => {
  const { USER_DATA_PATH, ...client } = {
    USER_DATA_PATH: kernel.files.userData,
    clientName: 'ap',
    clientVersion: kernel.clientVersion,
    language: 'zh-Hans',
    platform: deviceOf(kernel.system).system,
  }
  const known = kernel.has({ base1: '1.24.10', base2: '2.4.10' })
  return { USER_DATA_PATH, ...(known ? client : {}) }
}

/** The app, the phone, the network, and what of Alipay is there. */
export const system = (kernel: Kernel): Natives => ({
  SDKVersion: property(kernel.baseLibrary),
  env: property(envOf(kernel), { base1: '1.13.0' }),
  ...allInOne(kernel),
  ...split(kernel),
  ...account(kernel),
  ...network(kernel),
  canIUse: syncApi({ run: (query) => canIUse(kernel, grammar, query) }),
})
