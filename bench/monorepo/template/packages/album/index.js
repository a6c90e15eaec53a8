import { ask } from '@monorepo/api'
import { mpx } from 'crossmp'

/** Sends a photo of the user's choice, and gives what the server has of it. */
export async function addPhoto() {
  const { tempFilePaths } = await mpx.chooseImage({ count: 1 })
  const [filePath] = tempFilePaths
  await mpx.uploadFile({ url: 'https://example.com/photos', filePath, name: 'photo' })
  return ask('photos', { newest: true })
}
