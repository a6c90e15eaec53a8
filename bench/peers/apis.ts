/** The APIs that are compared, with the argument of a plain call. */
export const plain = {
  uploadFile: { url: 'https://example.com/photos', filePath: 'tmp://photo.jpg', name: 'photo' },
  downloadFile: { url: 'https://example.com/photos/1' },
  request: { url: 'https://example.com/pages' },
  chooseImage: { count: 1 },
  getStorageSync: 'key',
  onNetworkStatusChange: undefined,
} as const

export type Api = keyof typeof plain
export const apis = Object.keys(plain) as Api[]
export type AsyncApi = 'uploadFile' | 'downloadFile' | 'request' | 'chooseImage'
