import { isMpxError, mpx } from 'crossmp'

/** What the page shows. */
export interface Shown {
  /** Percent of the upload. */
  progress: number
  /** The picture as it came back: a temp file. */
  picture: string
  message: string
}

/** Lets the user pick a photo, uploads it, keeps a note of it, and fetches it back. */
export async function share(server: string, show: (shown: Partial<Shown>) => void): Promise<void> {
  try {
    show({ progress: 0, picture: '', message: '' })
    const { tempFilePaths } = await mpx.chooseImage({ count: 1 })
    const photo = await upload(server, tempFilePaths[0] ?? '', (progress) => show({ progress }))
    const from = mpx.is('wechat') ? 'WeChat' : 'Alipay'
    await mpx.request({ url: `${server}/notes/${photo}`, method: 'POST', data: { photo, from } })
    const { tempFilePath = '' } = await mpx.downloadFile({ url: `${server}/photos/${photo}` })
    show({ picture: tempFilePath, message: `Shared from ${from}` })
  } catch (error) {
    if (!isMpxError(error)) throw error
    show({ message: error.kind === 'cancel' ? 'No photo chosen' : error.errMsg })
  }
}

async function upload(
  server: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const task = mpx.uploadFile({ url: `${server}/photos`, filePath, name: 'photo' })
  task.onProgressUpdate(({ progress }) => onProgress(progress))
  const { data } = await task
  return JSON.parse(data).id
}
