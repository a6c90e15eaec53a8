/** The APIs that are compared, with the arguments of a plain call. */
export const plain = {
  uploadFile: [{ url: 'https://example.com/photos', filePath: 'tmp://photo.jpg', name: 'photo' }],
  downloadFile: [{ url: 'https://example.com/photos/1' }],
  request: [{ url: 'https://example.com/pages' }],
  chooseImage: [{ count: 1 }],
  getStorageSync: ['key'],
  onNetworkStatusChange: [],
} as const satisfies Plain

/** Plain calls by API. */
export type Plain = Readonly<Record<string, readonly unknown[]>>

export type Api = keyof typeof plain
export const apis = Object.keys(plain) as Api[]
export type AsyncApi = 'uploadFile' | 'downloadFile' | 'request' | 'chooseImage'

export const isEvent = (api: string): boolean => api === 'onNetworkStatusChange'

/** Whether a call returns its result, so that there is nothing to wait for. */
export const isSync = (api: string): boolean => api.endsWith('Sync') || isEvent(api)
