import { isPlainObject } from 'lodash-es'
import { type Probes, upload } from './probe'

/** Results have WeChat's shape. */
export const results: Probes = {
  'uploadFile, data and statusCode': async (world) => {
    const { data, statusCode } = await world.start('uploadFile', upload(world)).settled
    return data === '{"ok":true}' && statusCode === 200
  },
  'uploadFile, a 404 is a result': async (world) =>
    (await world.start('uploadFile', upload(world, '/missing')).settled).statusCode === 404,
  'request, data, statusCode and header': async (world) => {
    const { data, statusCode, header } = await world.start('request', { url: world.server.url })
      .settled
    return (data as { ok?: boolean }).ok === true && statusCode === 200 && isPlainObject(header)
  },
  'request, a 404 is a result': async (world) =>
    (await world.start('request', { url: `${world.server.url}/missing` }).settled).statusCode ===
    404,
  'downloadFile, tempFilePath and statusCode': async (world) => {
    const { tempFilePath, statusCode } = await world.start('downloadFile', {
      url: world.server.url,
    }).settled
    return typeof tempFilePath === 'string' && statusCode === 200
  },
  'chooseImage, tempFilePaths and tempFiles': async (world) => {
    const { tempFilePaths, tempFiles } = (await world.start('chooseImage', { count: 1 })
      .settled) as { tempFilePaths?: unknown[]; tempFiles?: { path?: unknown; size?: unknown }[] }
    const [file] = tempFiles ?? []
    return typeof tempFilePaths?.[0] === 'string' && file?.path === tempFilePaths[0]
  },
}
