import type { Platform } from '../../src/types/gate'

/** How an API of ours is called on a host, where that is not by its own names. */
export interface Natives {
  /** The native method of the row that this is about; left out: it is about every row. */
  readonly of?: string
  /** Native methods that are asked beside those that the rows name. */
  readonly also?: readonly string[]
  readonly options?: Names
  readonly results?: Names
  readonly methods?: Names
}

/**
 * Our name, and the native ones that serve it: any of them will do. `method.PUT` is a value or a field of `method`. None:
 * crossmp does it, whatever the host has.
 */
export type Names = { readonly [ours: string]: readonly string[] }

const video = {
  also: ['chooseVideo', 'showActionSheet'],
  options: { mediaType: [], sizeType: ['sizeType', 'compressed'] },
  results: { type: [], tempFiles: [] },
}

const splitSystemInfo = {
  of: 'getAppBaseInfo',
  also: ['getDeviceInfo', 'getWindowInfo', 'getSystemSetting', 'getAppAuthorizeSetting'],
}
const alipaySystemInfo = {
  also: ['getSystemSetting', 'getAppAuthorizeSetting'],
  // my.SDKVersion
  results: { SDKVersion: [] },
}

export const natives: { readonly [P in Platform]?: { readonly [api: string]: Natives } } = {
  wechat: {
    chooseMedia: { of: 'chooseImage', ...video },
    request: { results: { cookies: [] } },
    getSystemInfo: splitSystemInfo,
    getSystemInfoSync: splitSystemInfo,
  },
  alipay: {
    chooseImage: { results: { tempFiles: ['apFilePaths'] } },
    chooseMedia: video,
    compressImage: {
      options: { src: ['apFilePaths'], quality: ['compressLevel'] },
      results: { tempFilePath: ['apFilePaths'] },
    },
    downloadFile: { results: { tempFilePath: ['tempFilePath', 'apFilePath'] } },
    getAccountInfoSync: {
      results: {
        miniProgram: ['miniProgram', 'appId'],
        'miniProgram.appId': ['miniProgram.appId', 'appId'],
      },
    },
    getAppBaseInfo: { results: { SDKVersion: [] } },
    getClipboardData: { results: { data: ['text'] } },
    getFileInfo: { options: { filePath: ['apFilePath'] } },
    // The native `type` says how much to tell of the place.
    getLocation: { options: { type: [] } },
    getStorage: { options: { encrypt: [] } },
    getSystemInfo: alipaySystemInfo,
    getSystemInfoSync: alipaySystemInfo,
    hideLoading: { options: { noConflict: [] } },
    hideToast: { options: { noConflict: [] } },
    onNetworkStatusChange: { results: { 'networkType.5g': ['networkType.5G'] } },
    request: {
      options: { header: ['headers', 'header'], responseType: ['dataType.arraybuffer'] },
      results: { statusCode: ['status'], header: ['headers'], cookies: [] },
    },
    saveFile: {
      results: { savedFilePath: ['apFilePath'] },
    },
    scanCode: {
      options: { onlyFromCamera: ['hideAlbum', 'onlyFromCamera'] },
      results: { result: ['code', 'result'], charSet: [], path: [] },
    },
    setStorage: { options: { encrypt: [] } },
    showActionSheet: {
      results: { tapIndex: ['index'] },
    },
    showModal: {
      of: 'confirm',
      also: ['alert', 'prompt'],
      options: {
        showCancel: [],
        cancelText: ['cancelButtonText'],
        confirmText: ['confirmButtonText'],
        editable: ['message'],
        placeholderText: ['placeholder'],
      },
      results: { cancel: [], content: ['inputValue'] },
    },
    showToast: { options: { title: ['content'], icon: ['type'] } },
  },
}
