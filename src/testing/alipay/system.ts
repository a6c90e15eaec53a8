import { canIUse, type Grammar } from '../engine/canIUse'
import { deviceOf, windowOf } from '../engine/device'
import { asyncApi, type Natives, onEvent, property, syncApi, type Values } from '../engine/members'
import type { Kernel } from '../kernel'
import type { NetworkState } from '../types'
import { appAuthorizeSetting, systemInfo } from './systemInfo'

/** Alipay docs, my.canIUse: there is no `success`. */
const grammar: Grammar = {
  object: ['object'],
  callback: ['result', 'payload'],
  return: ['return', 'result'],
}

/** In the typings from 2022-05-07, with no minimum: simulated from the base library of then. */
const since = { base2: '2.7.20' }

const allInOne = (kernel: Kernel): Natives => ({
  getSystemInfo: asyncApi({ run: (given) => systemInfo(kernel, given) }),
  getSystemInfoSync: syncApi({ run: (given) => systemInfo(kernel, given as Values) }),
})

const split = (kernel: Kernel): Natives => ({
  getAppBaseInfo: syncApi({
    since,
    run: () => ({
      SDKVersion: kernel.baseLibrary,
      language: 'zh-Hans',
      version: kernel.clientVersion,
    }),
  }),
  getWindowInfo: syncApi({
    since,
    run: () => {
      const device = deviceOf(kernel.system)
      const screenTop = device.statusBarHeight + device.titleBarHeight
      return { ...windowOf(device), screenTop }
    },
  }),
  getSystemSetting: syncApi({
    since,
    run: () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true }),
  }),
  getAppAuthorizeSetting: syncApi({
    // Its own minimum is not published; `@mini-types/my` 3.0.5 has this one at its fields.
    since: { client: '10.2.80' },
    run: () => appAuthorizeSetting(kernel),
  }),
})

const account = ({ appId, envVersion }: Kernel): Natives => ({
  getAppIdSync: syncApi({ run: () => ({ appId }) }),
  getAccountInfoSync: syncApi({
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
    run: () => ({
      networkAvailable: !kernel.isOffline,
      networkType: networkTypeOf(kernel, kernel.network),
    }),
  }),
  onNetworkStatusChange: onEvent({
    payload: (state: NetworkState) => ({
      isConnected: state.type !== 'none',
      networkType: networkTypeOf(kernel, state),
    }),
  }),
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
  env: property(envOf(kernel)),
  ...allInOne(kernel),
  ...split(kernel),
  ...account(kernel),
  ...network(kernel),
  canIUse: syncApi({ run: (query) => canIUse(kernel, grammar, query) }),
})
