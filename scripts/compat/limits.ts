import type { Platform } from '../../src/types/gate'

/** By place: `options.method.PUT`; `''` is the API. What a row can't do all of, in words; `false`: nothing of it. */
export type Limits = { readonly [place: string]: string | false }

const composedMedia: Limits = {
  '': 'A choice is of one kind, and of one video.',
  'options.count': 'Of images, 9 at most; a video is always one.',
  'options.mediaType.mix': 'The user is asked for one of the two.',
  'results.tempFiles': 'No pictures of videos.',
}

/** What no version tells: by API, and by the native method of the row that it is about. */
export const limits: {
  readonly [P in Platform]: { readonly [api: string]: { readonly [method: string]: Limits } }
} = {
  wechat: {
    chooseMedia: { chooseImage: composedMedia },
  },
  alipay: {
    chooseMedia: { chooseImage: composedMedia },
    compressImage: {
      compressImage: { 'options.quality': 'Four steps: 0 to 33, to 66, to 99, and 100.' },
    },
    getAccountInfoSync: {
      getAppIdSync: {
        '': 'Of the mini-program its appId, and of a plugin nothing.',
        'results.miniProgram': 'The appId; version is empty.',
      },
    },
    request: {
      httpRequest: {
        '': 'Answers are text: no ArrayBuffer. It has no task: no events.',
        'options.responseType': 'Only text.',
        'options.responseType.arraybuffer': false,
        'methods.abort': false,
        'methods.onHeadersReceived': false,
      },
    },
  },
}

/** What of a feature is not done where crossmp does it in the place of the host. */
export const limitsOfOurs: { readonly [feature: string]: string } = {
  abort: 'The promise rejects at once. The host goes on until it is done.',
}
