import { type Probes, upload } from './probe'

const header = { 'X-App': 'crossmp' }
const arrived = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers['x-app'] === 'crossmp'

/** What an app gives reaches the server. */
export const params: Probes = {
  'uploadFile, name': async (world) => {
    await world.start('uploadFile', upload(world)).settled
    return /name="photo"/.test(world.server.seen().body)
  },
  'uploadFile, header': async (world) => {
    await world.start('uploadFile', { ...upload(world), header }).settled
    return arrived(world.server.seen().headers)
  },
  'uploadFile, formData': async (world) => {
    await world.start('uploadFile', { ...upload(world), formData: { album: '7' } }).settled
    return /name="album"\r\n(?:.+\r\n)*\r\n7\r\n/.test(world.server.seen().body)
  },
  'uploadFile, fileType for older Alipay': async (world) => {
    if (world.host.platform === 'wechat') return undefined
    await world.start('uploadFile', upload(world)).settled
    return world.asked.at(-1)?.options.fileType !== undefined
  },
  'downloadFile, header': async (world) => {
    await world.start('downloadFile', { url: world.server.url, header }).settled
    return arrived(world.server.seen().headers)
  },
  'request, header': async (world) => {
    await world.start('request', { url: world.server.url, header }).settled
    return arrived(world.server.seen().headers)
  },
  'request, method and data': async (world) => {
    await world.start('request', { url: world.server.url, method: 'PUT', data: { a: 1 } }).settled
    const { method, body } = world.server.seen()
    return method === 'PUT' && body === '{"a":1}'
  },
  'request, responseType': async (world) => {
    const options = { url: world.server.url, responseType: 'arraybuffer' }
    return (await world.start('request', options).settled).data instanceof ArrayBuffer
  },
}
