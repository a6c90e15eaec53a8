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

/** my.getOpenUserInfo has it as text. */
const userInfo = { results: { userInfo: ['response'], rawData: ['response'] } }

const splitSystemInfo = {
  of: 'getAppBaseInfo',
  also: ['getDeviceInfo', 'getWindowInfo', 'getSystemSetting', 'getAppAuthorizeSetting'],
}
const alipaySystemInfo = {
  also: ['getSystemSetting', 'getAppAuthorizeSetting'],
  // my.SDKVersion
  results: { SDKVersion: [] },
}

/** A success that WeChat numbers. */
const numbered = { results: { errCode: [] } }

export const natives: { readonly [P in Platform]?: { readonly [api: string]: Natives } } = {
  wechat: {
    chooseMedia: { of: 'chooseImage', ...video },
    request: { results: { cookies: [] } },
    getSystemInfo: splitSystemInfo,
    getSystemInfoAsync: splitSystemInfo,
    getSystemInfoSync: splitSystemInfo,
  },
  alipay: {
    chooseAddress: {
      results: {
        userName: ['result'],
        telNumber: ['result'],
        provinceName: ['result'],
        cityName: ['result'],
        countyName: ['result'],
        streetName: ['result'],
        detailInfo: ['result'],
        postalCode: [],
        nationalCode: [],
      },
    },
    batchGetStorage: { options: { keyList: ['key'] }, results: { dataList: ['data'] } },
    batchSetStorage: { options: { kvList: ['data'] } },
    // The context that is made does it.
    canvasGetImageData: {
      options: { x: [], y: [], width: [], height: [] },
      results: { data: [], width: [], height: [] },
    },
    canvasPutImageData: { options: { data: [], x: [], y: [], width: [], height: [] } },
    canvasToTempFilePath: { results: { tempFilePath: ['apFilePath', 'tempFilePath'] } },
    chooseImage: { results: { tempFiles: ['apFilePaths'] } },
    chooseMedia: video,
    closeBLEConnection: numbered,
    closeBluetoothAdapter: numbered,
    compressImage: {
      options: { src: ['apFilePaths'], quality: ['compressLevel'] },
      results: { tempFilePath: ['apFilePaths'] },
    },
    connectWifi: numbered,
    createBLEConnection: { also: ['disconnectBLEDevice'], ...numbered },
    downloadFile: { results: { tempFilePath: ['tempFilePath', 'apFilePath'] } },
    getAccountInfoSync: {
      results: {
        miniProgram: ['miniProgram', 'appId'],
        'miniProgram.appId': ['miniProgram.appId', 'appId'],
      },
    },
    getAppBaseInfo: { results: { SDKVersion: [] } },
    getClipboardData: { results: { data: ['text'] } },
    // Of BackgroundAudioManager, RecorderManager and InnerAudioContext: the objects have it.
    getBackgroundAudioPlayerState: {
      results: { status: [], dataUrl: [], duration: [], currentPosition: [], downloadPercent: [] },
    },
    playBackgroundAudio: { options: { dataUrl: [], title: [], coverImgUrl: [] } },
    seekBackgroundAudio: { options: { position: [] } },
    startRecord: { results: { tempFilePath: [] } },
    playVoice: { options: { filePath: [], duration: [] } },
    getFileInfo: { options: { filePath: ['apFilePath'] } },
    authorize: { also: ['getLocation'], options: { scope: [] } },
    getFuzzyLocation: { options: { type: [] } },
    // The native `type` says how much to tell of the place.
    getLocation: { options: { type: [] } },
    startLocationUpdate: { options: { type: [] } },
    getStorage: { options: { encrypt: [] } },
    getSystemInfo: alipaySystemInfo,
    getSystemInfoAsync: alipaySystemInfo,
    getSystemInfoSync: alipaySystemInfo,
    getUserInfo: userInfo,
    getUserProfile: { ...userInfo, options: { desc: [] } },
    hideLoading: { options: { noConflict: [] } },
    hideToast: { options: { noConflict: [] } },
    isBluetoothDevicePaired: { options: { deviceId: [] } },
    login: { results: { code: ['authCode'] } },
    onNetworkStatusChange: { results: { 'networkType.5g': ['networkType.5G'] } },
    previewMedia: { options: { sources: ['urls'] } },
    getSystemSetting: { also: ['getSystemInfoSync'], results: { deviceOrientation: [] } },
    chooseMessageFile: {
      options: { count: [], type: [] },
      results: { tempFiles: ['apFilePath'] },
    },
    getExtConfig: { results: { extConfig: ['data'] } },
    loadFontFace: { options: { scopes: ['nativeCanvas'] } },
    openAppAuthorizeSetting: { also: ['showAuthGuide'] },
    getWifiList: numbered,
    notifyBLECharacteristicValueChange: numbered,
    openBluetoothAdapter: numbered,
    readBLECharacteristicValue: numbered,
    request: {
      options: { header: ['headers', 'header'], responseType: ['dataType.arraybuffer'] },
      results: { statusCode: ['status'], header: ['headers'], cookies: [] },
    },
    requestSubscribeMessage: { options: { tmplIds: ['entityIds'] } },
    restartMiniProgram: { of: 'reLaunch', options: { path: [] } },
    saveFile: {
      results: { savedFilePath: ['apFilePath'] },
    },
    scanCode: {
      options: { onlyFromCamera: ['hideAlbum', 'onlyFromCamera'] },
      results: { result: ['code', 'result'], charSet: [], path: [] },
    },
    setScreenBrightness: { options: { value: ['brightness'] } },
    setWifiList: numbered,
    getDeviceBenchmarkInfo: { results: { benchmarkLevel: [], modelLevel: ['performance'] } },
    getBackgroundFetchData: {
      results: { timeStamp: ['timestamp'], path: [], query: [], scene: [] },
    },
    choosePoi: { results: { type: [], city: ['cityName'] } },
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
    startBeaconDiscovery: numbered,
    startBluetoothDevicesDiscovery: numbered,
    startSoterAuthentication: numbered,
    startWifi: numbered,
    stopBeaconDiscovery: numbered,
    stopBluetoothDevicesDiscovery: numbered,
    stopWifi: numbered,
    writeBLECharacteristicValue: numbered,
    showToast: { options: { title: ['content'], icon: ['type'] } },
  },
}
