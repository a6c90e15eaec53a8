/** The APIs that are compared, with the options of a plain call. */
export const calls = {
  uploadFile: "{ url: 'https://example.com/photos', filePath: 'tmp://photo.jpg', name: 'photo' }",
  downloadFile: "{ url: 'https://example.com/photos/1' }",
  request: "{ url: 'https://example.com/pages' }",
  chooseImage: '{ count: 1 }',
  getStorageSync: "'key'",
  onNetworkStatusChange: 'listener',
} as const

export type Api = keyof typeof calls
