import type { Platform } from '../../src/types/gate'

/** By place: `options.method.PUT`; `''` is the API. What a row can't do all of, in words; `false`: nothing of it. */
export type Limits = { readonly [place: string]: string | false }

const composedMedia: Limits = {
  '': 'A choice has images or one video, never both.',
  'options.count': 'Nine images at most, or one video.',
  'options.mediaType.mix': 'The user picks one of the two first.',
  'results.tempFiles': 'Videos have no thumbTempFilePath.',
}

/** What no version tells: by API, and by the native method of the row that it is about. */
export const limits: {
  readonly [P in Platform]?: { readonly [api: string]: { readonly [method: string]: Limits } }
} = {
  wechat: {
    chooseMedia: { chooseImage: composedMedia },
  },
  alipay: {
    chooseMedia: { chooseImage: composedMedia },
    chooseMessageFile: {
      chooseFileFromDisk: {
        '': 'One file of the phone, and none of a conversation.',
        'options.type': 'The user picks any file.',
        'results.tempFiles.time': 'When the file was chosen.',
      },
    },
    choosePoi: {
      chooseLocation: { '': 'A place on a map, never a city alone.' },
    },
    compressImage: {
      compressImage: { 'options.quality': 'Four steps: 0 to 33, 34 to 66, 67 to 99, 100.' },
    },
    getAccountInfoSync: {
      getAppIdSync: {
        '': 'The appId of the mini-program, and nothing else.',
        'results.miniProgram': 'The appId; version is empty.',
      },
    },
    getDeviceBenchmarkInfo: {
      getSystemInfo: {
        '': 'The level of the model, on Android alone.',
        'results.benchmarkLevel': '-1, which is not known.',
      },
    },
    getFuzzyLocation: {
      getLocation: { '': 'The exact location, rounded. The user is asked for the exact one.' },
    },
    previewMedia: {
      previewImage: { '': 'Images alone.', 'options.sources': 'Images alone.' },
    },
    getEnterOptionsSync: {
      getLaunchOptionsSync: { '': 'How it was started, also after it was in the background.' },
    },
    requirePrivacyAuthorize: {
      getPrivacySetting: { '': 'Succeeds if the user need not agree any more. It asks nobody.' },
    },
    restartMiniProgram: {
      reLaunch: { '': 'Opens the page anew. App.onLaunch does not run.' },
    },
    request: {
      httpRequest: {
        '': "responseType is 'text' alone. There is no task, so that no event comes.",
        'options.responseType': "'text' alone.",
        'options.responseType.arraybuffer': false,
        'methods.abort': false,
        'methods.onHeadersReceived': false,
      },
    },
    startLocationUpdate: {
      getLocation: { '': 'The location is asked for every 2 s, in the foreground.' },
    },
    setVisualEffectOnCapture: { setVisualEffectOnCapture: { '': 'Android alone.' } },
  },
}

/** What of a feature is not done where crossmp does it in the place of the host. */
export const limitsOfOurs: { readonly [feature: string]: string } = {
  abort: 'The promise rejects at once. The host goes on until it is done.',
}
