import type { Shown } from './share'

/** What share.ts does, written for uni-app: the build makes crossmp's calls of it. */
export async function share(server: string, show: (shown: Partial<Shown>) => void): Promise<void> {
  show({ progress: 0, picture: '', message: '' })
  const { tempFilePaths } = await uni.chooseImage({ count: 1 })
  const photo = await upload(server, tempFilePaths[0] ?? '', (progress) => show({ progress }))
  let from = 'Alipay'
  // #ifdef MP-WEIXIN
  from = 'WeChat'
  // #endif
  await uni.request({ url: `${server}/notes/${photo}`, method: 'POST', data: { photo, from } })
  const { tempFilePath } = await uni.downloadFile({ url: `${server}/photos/${photo}` })
  show({ picture: tempFilePath, message: `Shared from ${from}` })
  uni.$emit('shared', photo)
}

function upload(
  server: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const task = uni.uploadFile({
      url: `${server}/photos`,
      filePath,
      name: 'photo',
      success: ({ data }) => resolve(JSON.parse(data).id),
      fail: reject,
    })
    task.onProgressUpdate(({ progress }) => onProgress(progress))
  })
}
