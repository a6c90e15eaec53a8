import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/testing/index'
import { type Fields, failing, onNode, succeed, useHosts } from './answer'
import { useServers } from './serve'

const hosts = useHosts()
const serve = useServers()

type Task = Record<string, (listener: (event: Fields) => void) => void>

/** Downloads with listeners on the task. */
const watched = async (host: Host, options: Fields) => {
  const progress: Fields[] = []
  const headers: Fields[] = []
  const value = await new Promise<Fields>((resolve, reject) => {
    const given = { ...options, success: resolve, fail: reject }
    const task = host.native.downloadFile?.(given) as Task
    task.onProgressUpdate?.((event) => progress.push(event))
    task.onHeadersReceived?.((event) => headers.push(event))
  })
  return { value, progress, headers }
}

const serveBytes = (bytes: Buffer) =>
  serve((_, response) => {
    response.writeHead(200, { 'Content-Length': bytes.length, 'Content-Type': 'image/png' })
    response.end(bytes)
  })

describe('WeChat downloadFile', () => {
  it('keeps the bytes in a temp file, and tells of each', async () => {
    const bytes = randomBytes(1_000_000)
    const url = await serveBytes(bytes)
    const host = hosts('wechat')
    const { value, progress, headers } = await watched(host, { url })
    expect(value).toMatchObject({ statusCode: 200, errMsg: 'downloadFile:ok' })
    expect(value).not.toHaveProperty('filePath')
    expect(value.tempFilePath).toMatch(/\.png$/)
    expect(host.readFile(value.tempFilePath as string).equals(bytes)).toBe(true)
    expect(progress.at(-1)).toEqual({
      progress: 100,
      totalBytesWritten: bytes.length,
      totalBytesExpectedToWrite: bytes.length,
    })
    expect(headers[0]).toHaveProperty('header.Content-Length', '1000000')
  })

  it('keeps it at filePath from 1.8.0', async () => {
    const url = await serveBytes(Buffer.from('a'))
    const filePath = 'wxfile://usr/a.png'
    const host = hosts('wechat')
    const value = await succeed(host, 'downloadFile', { url, filePath })
    expect(value).toMatchObject({ filePath, statusCode: 200 })
    expect(value).not.toHaveProperty('tempFilePath')
    expect(host.readFile(filePath).toString()).toBe('a')
    const old = await succeed(hosts('wechat', { baseLibrary: '1.7.9' }), 'downloadFile', {
      url,
      filePath,
    })
    expect(old).toHaveProperty('tempFilePath')
  })

  it.each(['/tmp/a.png', 'wxfile://usr/../../a.png', 'wxfile://usr/none/a.png', 'wxfile://usr'])(
    'does not write to %s',
    async (filePath) => {
      const url = await serveBytes(Buffer.from('a'))
      const value = await failing(hosts('wechat'), 'downloadFile', { url, filePath })
      expect(value.errno).toBe(603303)
    },
  )

  it('keeps the body of a 404', async () => {
    const url = await serve((_, response) => response.writeHead(404).end('gone'))
    const host = hosts('wechat')
    const value = await succeed(host, 'downloadFile', { url: `${url}/photo.jpg` })
    expect(value.statusCode).toBe(404)
    expect(value.tempFilePath).toMatch(/\.jpg$/)
    expect(host.readFile(value.tempFilePath as string).toString()).toBe('gone')
  })

  onNode('takes 200 MB, older versions 50 MB', async () => {
    const megabytes = (count: number) =>
      serve((_, response) => {
        response.writeHead(200, { 'Content-Length': count * 1024 * 1024 }).flushHeaders()
      })
    const small = await megabytes(51)
    const value = await failing(hosts('wechat', { baseLibrary: '2.30.0' }), 'downloadFile', {
      url: small,
    })
    expect(value).toMatchObject({ errMsg: 'downloadFile:fail exceed max file size', errno: 603301 })
    const large = await megabytes(201)
    expect((await failing(hosts('wechat'), 'downloadFile', { url: large })).errno).toBe(603301)
  })

  it('fails, and keeps nothing, where the server hangs up', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 })
      response.write('half', () => response.destroy())
    })
    const filePath = 'wxfile://usr/a.png'
    const host = hosts('wechat')
    expect((await failing(host, 'downloadFile', { url, filePath })).errno).toBe(600001)
    expect(() => host.readFile(filePath)).toThrow('has no file')
  })
})

describe('Alipay downloadFile', () => {
  const download = async (options: { baseLibrary?: string; clientVersion?: string }, more = {}) => {
    const url = await serveBytes(Buffer.from('a'))
    const host = hosts('alipay', options)
    return { host, value: await succeed(host, 'downloadFile', { url, ...more }) }
  }

  it('gives what its version gives', async () => {
    const old = await download({ baseLibrary: '1.24.12', clientVersion: '10.2.20' })
    expect(Object.keys(old.value)).toEqual(['apFilePath'])
    expect(old.host.readFile(old.value.apFilePath as string).toString()).toBe('a')
    expect(old.value.apFilePath).toMatch(/^https:\/\/resource\/\w+\.image$/)
    const newer = await download({ baseLibrary: '2.7.23', clientVersion: '10.2.20' })
    expect(Object.keys(newer.value)).toEqual(['apFilePath', 'tempFilePath'])
    const { value } = await download({})
    expect(value).toMatchObject({ statusCode: 200, dataLength: 1 })
    expect(value).toHaveProperty('header')
  })

  it('keeps it at filePath from app 10.2.80', async () => {
    const filePath = 'https://usr/a.png'
    const { host, value } = await download({}, { filePath })
    expect(value.filePath).toBe(filePath)
    expect(host.readFile(filePath).toString()).toBe('a')
    const old = await download({ clientVersion: '10.2.79' }, { filePath })
    expect(old.value).not.toHaveProperty('filePath')
    const url = await serveBytes(Buffer.from('a'))
    const outside = await failing(host, 'downloadFile', { url, filePath: '/tmp/a.png' })
    expect(outside.error).toBe(13)
  })

  it('tells listeners of headers under the name headers', async () => {
    const url = await serveBytes(Buffer.from('abc'))
    const { headers, progress } = await watched(hosts('alipay'), { url })
    expect(headers[0]).toHaveProperty('headers.Content-Length', '3')
    expect(progress.at(-1)).toMatchObject({ totalBytesWritten: 3 })
  })
})
