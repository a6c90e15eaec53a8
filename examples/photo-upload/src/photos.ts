import { isTimeout, mpx } from 'crossmp'
import { channel } from './channel'
import { config } from './config'

/** A photo as the server keeps it. */
export interface StoredPhoto {
  readonly id: string
  readonly status: number
}

/** A photo that was fetched again. */
export interface PhotoCopy {
  readonly filePath: string
  readonly status: number
}

/** Lets the user pick one photo; gives its temp file. */
export async function choosePhoto(): Promise<string> {
  const { tempFilePaths } = await mpx.chooseImage({ count: 1, sizeType: ['original'] })
  const [filePath] = tempFilePaths
  if (filePath === undefined) throw new Error('The picker gave no photo.')
  return filePath
}

/** Sends a photo to the album; gives up after `config.uploadTimeout`. */
export async function uploadPhoto(
  filePath: string,
  caption: string,
  onProgress: (percent: number) => void,
): Promise<StoredPhoto> {
  const task = mpx.uploadFile({
    url: `${config.server}/photos`,
    filePath,
    name: 'photo',
    formData: { caption, channel: channel() },
    timeout: config.uploadTimeout,
  })
  task.onProgressUpdate(({ progress }) => onProgress(progress))
  const { statusCode, data } = await task
  if (statusCode !== 201) throw new Error(`The album refused the photo: ${statusCode} ${data}`)
  const { id } = JSON.parse(data) as { id: string }
  return { id, status: statusCode }
}

/** Fetches a photo of the album into a temp file. */
export async function downloadPhoto(id: string): Promise<PhotoCopy> {
  const { statusCode, tempFilePath } = await mpx.downloadFile({
    url: `${config.server}/photos/${id}`,
  })
  if (statusCode !== 200 || tempFilePath === undefined) {
    throw new Error(`The album has no photo ${id}: ${statusCode}`)
  }
  return { filePath: tempFilePath, status: statusCode }
}

/** Sends a second copy. It is nice to have, so a slow server is no error, and the upload ends with the wait. */
export async function backUpPhoto(filePath: string): Promise<'done' | 'timeout'> {
  try {
    await mpx.uploadFile({
      url: `${config.server}/backup`,
      filePath,
      name: 'photo',
      timeout: config.backupTimeout,
    })
    return 'done'
  } catch (error) {
    if (isTimeout(error)) return 'timeout'
    throw error
  }
}
