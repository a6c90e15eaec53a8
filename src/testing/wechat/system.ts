import { canIUse, type Grammar } from '../engine/canIUse'
import { asyncApi, type Natives, onEvent, property, syncApi } from '../engine/members'
import type { Kernel } from '../kernel'
import type { NetworkState } from '../types'
import {
  appAuthorizeSetting,
  appBaseInfo,
  deviceInfo,
  systemInfo,
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

const systemInfos = (kernel: Kernel): Natives => ({
  getSystemInfo: asyncApi({ run: () => systemInfo(kernel) }),
  getSystemInfoSync: syncApi({ run: () => systemInfo(kernel) }),
  getSystemInfoAsync: asyncApi({ run: () => systemInfo(kernel) }),
  getAppBaseInfo: syncApi({ run: () => appBaseInfo(kernel) }),
  getDeviceInfo: syncApi({ run: () => deviceInfo(kernel) }),
  getWindowInfo: syncApi({ run: () => windowInfo(kernel) }),
  getSystemSetting: syncApi({ run: systemSetting }),
  getAppAuthorizeSetting: syncApi({ run: () => appAuthorizeSetting(kernel) }),
})

const account = (kernel: Kernel): Natives => ({
  getAccountInfoSync: syncApi({
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
    run: () => ({
      networkType: kernel.network.type,
      signalStrength: kernel.isOffline ? 0 : -50,
      hasSystemProxy: false,
      weakNet: false,
    }),
  }),
  onNetworkStatusChange: onEvent({
    payload: ({ type }: NetworkState) => ({ isConnected: type !== 'none', networkType: type }),
  }),
})

/** The app, the phone, the network, and what of WeChat is there. */
export const system = (kernel: Kernel): Natives => ({
  // No typing has its version. WeChat docs pair it with getFileSystemManager.
  env: property({ USER_DATA_PATH: kernel.files.userData }, '1.9.9'),
  ...systemInfos(kernel),
  ...account(kernel),
  ...network(kernel),
  canIUse: syncApi({ run: (query) => canIUse(kernel, grammar, query) }),
})
