import type { Minimum } from '../../src/compat/format'
import type { Gate, Platform, Version } from '../../src/types/gate'
import type { Api } from '../apis'

/** What a row and the facts say of one thing. */
export interface Claims {
  /** Left out: it came with the API. */
  readonly row?: Gate | undefined
  /** `false`: the platform has no such thing. Left out: they do not say. */
  readonly facts?: Minimum | false | undefined
}

interface Reason {
  readonly reason: string
  /** What can be cited for it. */
  readonly source: string
}

/** Where a row says something else than the facts, on purpose. The compat data quotes reason and source. */
export interface Difference extends Claims, Reason {
  /** Native methods that crossmp does it by, from the row's minimum to that of the facts. */
  readonly emulated?: readonly string[]
}

/** By place: `options.timeout`, `options.method.PUT`, `methods.readFile.position`; `native.request` is a row's own `since`. */
type ByPlace = { readonly [place: string]: Difference }

const video = {
  row: { base1: '1.10.0' },
  reason: 'A video is chosen by my.chooseVideo, which came later than my.chooseImage.',
  source: 'Alipay docs: my.chooseVideo',
} as const

const manager = {
  row: { base1: '1.13.0' },
  facts: { client: '10.2.80' },
  emulated: ['getFileSystemManager'],
  reason: 'Before the host stores it there itself, its FileSystemManager does.',
  source: 'Alipay docs: my.getFileSystemManager',
} as const

const thumbnail = {
  reason: 'What is made of chooseImage and chooseVideo has no pictures of videos.',
  source: 'WeChat docs: wx.chooseVideo; Alipay docs: my.chooseVideo',
} as const

const oneKind = {
  reason: 'What is made of chooseImage and chooseVideo is of one kind.',
  source: 'WeChat docs: wx.chooseImage; Alipay docs: my.chooseImage',
} as const

const undocumentedHeader = {
  facts: false,
  reason: 'The host gives it, though no document says so.',
  source: 'NervJS/taro#12052',
} as const

const undocumentedTransform = {
  row: 'unknown',
  facts: false,
  reason: 'The typings lack it.',
} as const

const onlyGcj02 = {
  row: false,
  reason: 'The coordinates are GCJ-02; no option makes them others.',
  source: 'Alipay docs: my.getLocation',
} as const

const noFrequency = {
  row: false,
  reason: 'It tells name, access point, security and strength of a network.',
  source: 'Alipay docs: my.getConnectedWifi',
} as const

const listenerError = {
  'results.stack': {
    facts: false,
    reason: 'Hosts tell it beside the message, which has it too.',
    source: 'miniprogram-api-typings: WechatMiniprogram.ListenerError',
  },
} as const

/** The native listener is given two arguments, which no facts on payloads tell. */
const twoArguments = {
  'results.message': {
    facts: false,
    reason: 'The first argument.',
    source: 'Alipay docs: my.onError',
  },
  'results.stack': {
    row: { base2: '2.7.4' },
    facts: false,
    reason: 'The second argument.',
    source: 'Alipay docs: my.onError',
  },
} as const

const savedLater = {
  facts: { client: '10.2.70' },
  reason: 'The version is that of files which an app keeps; temp files are older.',
  source: 'Alipay docs: my.saveImageToPhotosAlbum, my.saveVideoToPhotosAlbum',
} as const

/** What the app had in the days of the 1.x line: of it the typings' tags tell for 2.x alone. */
const appAlone = {
  row: { client: '10.1.35' },
  reason:
    'App 10.1.35 lies between 10.1.32, of base library 1.11.0, and 10.1.68, of 1.20.0: the 1.x line has it too.',
} as const

const ownOff = {
  row: '2.3.0',
  facts: false,
  reason:
    'The host has no such method. crossmp takes its listeners off, wherever there is the event.',
  source: 'miniprogram-api-typings: RecorderManager',
} as const

const canplay = {
  facts: { base2: '2.4.4' },
  reason:
    'The version is that of the typings. The documents list the event with the object, as onCanplay.',
  source:
    'Alipay docs: my.createInnerAudioContext, my.getBackgroundAudioManager; ant-mini-program/mini-types#47',
} as const

const pixels = (method: string, base1: Version): Difference => ({
  row: { base1, client: '10.1.32' },
  facts: 'baseline',
  reason: `Before, the context of a canvas has no ${method}.`,
  source: `Alipay docs: CanvasContext.${method}`,
})

export const differences: {
  readonly [P in Platform]?: { readonly [api: string]: ByPlace }
} = {
  wechat: {
    getRecorderManager: {
      'methods.offInterruptionBegin': ownOff,
      'methods.offInterruptionEnd': ownOff,
    },
    chooseMedia: {
      'results.type.mix': { row: '2.10.0', ...oneKind },
      'results.tempFiles.thumbTempFilePath': { row: '2.10.0', ...thumbnail },
    },
    choosePoi: {
      'native.choosePoi': {
        row: 'unknown',
        facts: 'baseline',
        reason:
          'No document says from when WeChat has it, and it is younger than the first version.',
        source: 'WeChat docs: wx.choosePoi',
      },
    },
    connectSocket: {
      'native.connectSocket': {
        row: '1.7.0',
        facts: 'baseline',
        reason: 'Before there is a socket, but no task that tells of it.',
        source: 'WeChat docs: SocketTask',
      },
    },
    downloadFile: { 'results.header': undocumentedHeader },
    onError: listenerError,
    uploadFile: { 'results.header': undocumentedHeader },
  },
  alipay: {
    canvasGetImageData: { 'native.createCanvasContext': pixels('getImageData', '1.10.0') },
    canvasPutImageData: { 'native.createCanvasContext': pixels('putImageData', '1.11.0') },
    chooseImage: {
      'options.sizeType': {
        ...appAlone,
        facts: { base2: '2.3.1', client: '10.1.35' },
        source: 'Alipay docs: my.chooseImage, which names no base library',
      },
    },
    chooseMedia: {
      'options.mediaType.video': video,
      'options.mediaType.mix': video,
      'results.type.mix': { row: false, ...oneKind },
      'results.tempFiles.thumbTempFilePath': { row: false, ...thumbnail },
      'options.sizeType': {
        ...appAlone,
        facts: { base2: '2.3.1', client: '10.1.35' },
        source: 'Alipay docs: my.chooseImage, which names no base library',
      },
    },
    connectSocket: {
      'native.connectSocket': {
        row: { base2: '2.3.1' },
        facts: 'baseline',
        reason: 'Before `multiple` there is a socket, but no task that tells of it.',
        source: '@mini-types/my 3.0.5: my.connectSocket, multiple',
      },
    },
    connectWifi: {
      'options.maunal': {
        row: false,
        facts: { base1: '1.11.0' },
        reason: 'The typings have it, the documents do not.',
        source: 'Alipay docs: my.connectWifi',
      },
    },
    createBLEConnection: {
      'options.timeout': {
        row: false,
        facts: { client: '10.0.18' },
        reason: 'The typings have it, the documents do not: crossmp keeps the limit.',
        source: 'Alipay docs: my.connectBLEDevice',
      },
    },
    createMapContext: {
      'methods.addMarkers.clear': {
        row: { base2: '2.7.2', client: '10.2.20' },
        facts: 'baseline',
        reason: 'Before, changeMarkers adds them, and clears none.',
        source: 'Alipay docs: MapContext.changeMarkers',
      },
      'methods.openMapApp': {
        row: 'unknown',
        facts: false,
        reason: 'It is in no typings, and newer versions have it.',
        source: 'Alipay docs: components of agents',
      },
    },
    createAnimation: {
      'results.matrix': { ...undocumentedTransform, source: 'Alipay docs: Animation.matrix' },
      'results.matrix3d': { ...undocumentedTransform, source: 'Alipay docs: Animation.matrix3d' },
    },
    createSelectorQuery: {
      'methods.in': {
        row: { base2: '2.6.7' },
        facts: { base1: '1.4.0', client: '10.1.8' },
        reason: 'Before, a query searches the whole page, whichever component is given.',
        source: '@mini-types/my: SelectorQuery.in',
      },
    },
    downloadFile: { 'options.filePath': manager, 'results.filePath': manager },
    getBackgroundFetchData: {
      'options.fetchType.periodic': {
        row: false,
        reason: 'Alipay fetches while the app starts, and not every few hours.',
        source: 'Alipay docs: my.getBackgroundFetchData',
      },
    },
    getConnectedWifi: {
      'results.wifi.frequency': noFrequency,
    },
    getImageInfo: {
      'options.src': {
        facts: { client: '10.2.70' },
        reason: 'The version is that of files which an app keeps; temp files are older.',
        source: 'Alipay docs: my.getImageInfo',
      },
    },
    getFuzzyLocation: { 'options.type.wgs84': onlyGcj02 },
    getLocation: { 'options.type.wgs84': onlyGcj02 },
    startLocationUpdate: { 'options.type.wgs84': onlyGcj02 },
    getNetworkType: {
      'results.networkType.5g': {
        row: { client: '10.2.50' },
        reason: 'Its own document lists no 5G; the one of the event has it, with a version.',
        source: 'Alipay docs: my.onNetworkStatusChange',
      },
    },
    onError: twoArguments,
    onGetWifiList: { 'results.wifiList.frequency': noFrequency },
    onWifiConnected: { 'results.wifi.frequency': noFrequency },
    reLaunch: {
      'options.url': {
        facts: { base2: '2.8.1' },
        reason:
          'The version is that of a query for a page of the tab bar; other pages had one before.',
        source: 'Alipay docs: my.reLaunch',
      },
    },
    createInnerAudioContext: { 'methods.onCanplay': canplay },
    getBackgroundAudioManager: {
      'methods.onCanplay': canplay,
      'methods.onError': {
        facts: false,
        reason: 'The documents list it, with its codes. The typings do not.',
        source: 'Alipay docs: my.getBackgroundAudioManager',
      },
    },
    getRecorderManager: {
      'methods.start.hideTips': {
        facts: { client: '10.1.85' },
        reason: 'WeChat has no such option.',
        source: 'Alipay docs: RecorderManager.start',
      },
    },
    openDocument: {
      'options.filePath': {
        facts: { client: '10.2.60' },
        reason: 'The version is that of files which an app keeps; temp files are older.',
        source: 'Alipay docs: my.openDocument',
      },
      'options.fileType': {
        facts: { client: '10.2.80' },
        reason: 'The version is that of other documents than PDF.',
        source: 'Alipay docs: my.openDocument',
      },
    },
    saveImageToPhotosAlbum: { 'options.filePath': savedLater },
    saveVideoToPhotosAlbum: { 'options.filePath': savedLater },
    uploadFile: {
      'options.filePath': {
        facts: { client: '10.2.80' },
        reason: 'The version is that of files which an app keeps; temp files are older.',
        source: 'AlipayDocs/open-docs#1386',
      },
      'methods.abort': {
        ...appAlone,
        facts: { base2: '2.3.1', client: '10.1.35' },
        source: 'Alipay docs: my.uploadFile, UploadTask, which names no base library',
      },
      'methods.onProgressUpdate': {
        ...appAlone,
        facts: { base2: '2.4.4', client: '10.1.35' },
        source: 'Alipay docs: my.uploadFile, UploadTask, which names no base library',
      },
    },
    writeBLECharacteristicValue: {
      'options.writeType': {
        row: { client: '10.5.50' },
        facts: false,
        reason: 'The edition of 2024 has it, which the typings are older than.',
        source: 'Alipay docs: my.writeBLECharacteristicValue',
      },
    },
  },
}

/** Those of an API, by place. An `off…` has those of its `on…`. */
export const differencesOf = (
  { name, off = name }: Pick<Api, 'name' | 'off'>,
  platform: Platform,
): ByPlace => differences[platform]?.[off] ?? {}

const deprecated: Reason = {
  reason: 'It is deprecated since base library 2.20.1, and three newer ones tell the same.',
  source: 'miniprogram-api-typings: WechatMiniprogram.Wx',
}

/** APIs that are made of something else than what they are paired with. */
export const unpaired: { readonly [P in Platform]?: { readonly [api: string]: Reason } } = {
  wechat: {
    getSystemInfo: deprecated,
    getSystemInfoAsync: deprecated,
    getSystemInfoSync: deprecated,
  },
  alipay: {
    authorize: {
      reason:
        'my.getAuthCode asks for another permission; my.getSetting tells what the user has decided.',
      source: 'Alipay docs: my.getAuthCode, my.getSetting',
    },
    createInterstitialAd: {
      reason: 'It is in no typings and no document, and newer versions have it.',
      source: 'an adapter for React that lists newer members of my',
    },
    getDeviceInfo: {
      reason:
        'my.getDeviceBaseInfo was in the typings for weeks only; my.getSystemInfo tells the same.',
      source: '@mini-types/my from 2022-05-07 to 2022-05-26',
    },
  },
}
