import Taro from '@tarojs/taro'
import type { Shown } from './share'

/** What share.ts does, written for Taro: the build makes crossmp's calls of it. */
export async function share(server: string, show: (shown: Partial<Shown>) => void): Promise<void> {
  show({ progress: 0, picture: '', message: '' })
  const { tempFilePaths } = await Taro.chooseImage({ count: 1 })
  const photo = await upload(server, tempFilePaths[0] ?? '', (progress) => show({ progress }))
  const from = Taro.getEnv() === Taro.ENV_TYPE.WEAPP ? 'WeChat' : 'Alipay'
  await Taro.request({ url: `${server}/notes/${photo}`, method: 'POST', data: { photo, from } })
  const { tempFilePath } = await Taro.downloadFile({ url: `${server}/photos/${photo}` })
  show({ picture: tempFilePath, message: `Shared from ${from}` })
}

async function upload(
  server: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const task = Taro.uploadFile({ url: `${server}/photos`, filePath, name: 'photo' })
  task.onProgressUpdate(({ progress }) => onProgress(progress))
  const { data } = await task
  return JSON.parse(data).id
}
