import zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Platform } from '../../src/testing/index'
import { failing, pngBytes, succeed, sync, useHosts } from './answer'
import { echo, useServers } from './serve'

const hosts = useHosts()
const serve = useServers()

const json = JSON.stringify({ text: '你好'.repeat(2000) })
const platforms: Platform[] = ['wechat', 'alipay']

const encode: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: zlib.gzipSync,
  'x-gzip': zlib.gzipSync,
  deflate: zlib.deflateSync,
  br: zlib.brotliCompressSync,
  'gzip, br': (bytes) => zlib.brotliCompressSync(zlib.gzipSync(bytes)),
  GZIP: zlib.gzipSync,
}

/** Serves the bytes, encoded. */
const served = (bytes: Buffer, encoding: string, encoded = encode[encoding]?.(bytes)) =>
  serve((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-encoding', encoding)
      response.setHeader('content-length', encoded?.length ?? 0)
      response.end(encoded)
    })
  })

describe.each(platforms)('encoded answers on %s', (platform) => {
  it.each(Object.keys(encode))('%s: request, uploadFile, downloadFile', async (encoding) => {
    const url = await served(Buffer.from(json), encoding)
    const host = hosts(platform)
    expect((await succeed(host, 'request', { url })).data).toEqual(JSON.parse(json))
    const filePath = host.tempFile(Buffer.of(1), 'a.png')
    const options = { url, filePath, name: 'a' }
    const type = platform === 'alipay' ? { fileType: 'image' } : {}
    expect((await succeed(host, 'uploadFile', { ...options, ...type })).data).toBe(json)
    const { tempFilePath } = await succeed(host, 'downloadFile', { url })
    expect(host.readFile(String(tempFilePath)).toString()).toBe(json)
  })

  it('a picture', async () => {
    const src = await served(pngBytes(3, 2), 'gzip')
    const info = await succeed(hosts(platform), 'getImageInfo', { src })
    expect(info).toMatchObject({ width: 3, height: 2 })
  })

  it('deflate without the head that it should have', async () => {
    const url = await served(Buffer.from(json), 'deflate', zlib.deflateRawSync(json))
    expect((await succeed(hosts(platform), 'request', { url })).data).toEqual(JSON.parse(json))
  })

  it('what it does not know, as it came', async () => {
    const url = await served(Buffer.from('as it is'), 'zstd', Buffer.from('as it is'))
    const options = { url, dataType: 'text' }
    expect((await succeed(hosts(platform), 'request', options)).data).toBe('as it is')
  })

  it('no content at all', async () => {
    const url = await served(Buffer.alloc(0), 'gzip', Buffer.alloc(0))
    const head = { url, method: 'HEAD', dataType: 'text' }
    expect((await succeed(hosts(platform), 'request', head)).data).toBe('')
    expect((await succeed(hosts(platform), 'request', { url, dataType: 'text' })).data).toBe('')
  })

  it('bytes that are not in the encoding fail as a broken connection does', async () => {
    const whole = zlib.gzipSync(json)
    for (const bytes of [Buffer.from('no gzip'), whole.subarray(0, whole.length - 20)]) {
      const url = await served(Buffer.alloc(0), 'gzip', bytes)
      const failure = await failing(hosts(platform), 'request', { url })
      expect(failure).toMatchObject(platform === 'wechat' ? { errno: 600001 } : { error: 12 })
    }
  })

  it('has no total for the progress of what is encoded', async () => {
    const url = await served(Buffer.from(json), 'br')
    const host = hosts(platform)
    const seen: unknown[] = []
    await new Promise((complete) => {
      const task = sync(host, 'downloadFile', { url, complete }) as Record<string, CallableFunction>
      task.onProgressUpdate?.((value: unknown) => seen.push(value))
    })
    expect(seen.at(-1)).toMatchObject({
      progress: Number.POSITIVE_INFINITY,
      totalBytesExpectedToWrite: 0,
    })
  })
})

it('says what a phone says that it can decode, unless the app does', async () => {
  const url = await serve(echo)
  const sent = async (platform: Platform, options: object = {}, header = {}) => {
    const { data } = await succeed(hosts(platform, options), 'request', { url, header })
    return (data as { headers: Record<string, string> }).headers['accept-encoding']
  }
  expect(await sent('wechat')).toBe('gzip,compress,br,deflate')
  expect(await sent('wechat', { system: 'android' })).toBe('gzip,compress,br,deflate')
  expect(await sent('alipay')).toBe('gzip, deflate, br')
  expect(await sent('alipay', { system: 'android' })).toBe('gzip')
  for (const platform of platforms) {
    expect(await sent(platform, {}, { 'Accept-Encoding': 'identity' })).toBe('identity')
  }
})
