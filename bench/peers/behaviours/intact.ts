import { cloneDeep, isEqual } from 'lodash-es'
import type { AsyncApi } from '../apis'
import { type Probes, rejectionOf, upload } from './probe'
import type { World } from './world'

/** The app's own objects stay as they are. */
export const intact: Probes = {
  uploadFile: (world) => kept(world, 'uploadFile', { ...upload(world), formData: { album: 7 } }),
  request: (world) =>
    kept(world, 'request', { url: world.server.url, header: { 'content-type': 'text/plain' } }),
  downloadFile: (world) => kept(world, 'downloadFile', { url: world.server.url }),
  chooseImage: (world) => kept(world, 'chooseImage', { count: 1, sizeType: ['original'] }),
}

async function kept(world: World, api: AsyncApi, options: object): Promise<boolean> {
  const before = cloneDeep(options)
  const { given, settled } = world.start(api, options)
  const keys = Object.keys(given).length
  await rejectionOf(settled)
  return isEqual(options, before) && Object.keys(given).length === keys
}
