import type { Platform } from '../types/gate'

/** The platforms a build can be made for. */
export const platforms: readonly Platform[] = ['wechat', 'alipay']

/** Until the generator writes the list, the APIs of the first release by hand. */
const apis: readonly string[] = [
  'chooseImage',
  'chooseMedia',
  'chooseVideo',
  'clearStorage',
  'clearStorageSync',
  'compressImage',
  'connectSocket',
  'downloadFile',
  'getAccountInfoSync',
  'getAppBaseInfo',
  'getDeviceInfo',
  'getFileInfo',
  'getFileSystemManager',
  'getImageInfo',
  'getLocation',
  'getNetworkType',
  'getStorage',
  'getStorageInfo',
  'getStorageInfoSync',
  'getStorageSync',
  'getSystemInfo',
  'getSystemInfoSync',
  'getWeRunData',
  'getWindowInfo',
  'hideLoading',
  'offNetworkStatusChange',
  'onNetworkStatusChange',
  'playVoice',
  'previewImage',
  'removeStorage',
  'removeStorageSync',
  'request',
  'requestPayment',
  'saveFile',
  'setStorage',
  'setStorageSync',
  'showActionSheet',
  'showLoading',
  'showModal',
  'showToast',
  'uploadFile',
]

/** Exported by name beside the APIs, but no members of `mpx`. */
export const helpers: readonly string[] = [
  'isMpxError',
  'isCancel',
  'isAbort',
  'isTimeout',
  'isUnsupported',
  'getHeader',
]

/** Members of `mpx` that are no APIs; a platform's index exports them by name too. */
export const members: readonly string[] = ['is', 'env', 'native', 'configure', 'canIUse']

/** What `mpx.<name>` may be. */
export const mpxNames: ReadonlySet<string> = new Set([...apis, ...members])

/** What `import { <name> } from 'crossmp'` may be. */
export const moduleNames: ReadonlySet<string> = new Set(['mpx', ...apis, ...members, ...helpers])

const apiNames: ReadonlySet<string> = new Set(apis)

/** Whether each platform's build has a module of this name. */
export function isApi(name: string): boolean {
  return apiNames.has(name)
}

/** Whether the export is always a function, so that `?.()` on it is a plain call. */
export function isCallable(name: string): boolean {
  return isApi(name) || helpers.includes(name) || ['is', 'configure', 'canIUse'].includes(name)
}
