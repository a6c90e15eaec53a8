import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { alipay } from '../../src/testing/alipay/index'
import { assemble } from '../../src/testing/engine/assemble'
import { FileStore } from '../../src/testing/engine/files'
import type { Host } from '../../src/testing/index'
import { Kernel } from '../../src/testing/kernel'
import { node } from '../../src/testing/node/runtime'
import { pathsOf } from '../../src/testing/platform'
import { ask, failing, pngBytes, scratch, succeed, useHosts, write } from './answer'
import { gifBytes, jpegBytes } from './mediaBytes'

const make = useHosts()
const directory = scratch()
afterAll(() => fs.rmSync(directory, { recursive: true }))

const photo = write(directory, 'photo.png', pngBytes(30, 20))
const picture = write(directory, 'picture.jpg', jpegBytes({ width: 8, height: 6, orientation: 6 }))
const note = write(directory, 'note.txt', Buffer.from('hello'))

const paths = (value: unknown): string[] => value as string[]

/** A kernel of its own, to reach files that no API of this family makes. */
const alipayKernel = (clientVersion: string): Kernel =>
  new Kernel({
    ...alipay.defaults,
    clientVersion,
    platform: 'alipay',
    runtime: node,
    system: 'ios',
    envVersion: 'release',
    dialect: alipay.dialect,
    files: new FileStore(node, pathsOf('alipay', alipay)),
    pickable: [],
    user: make('alipay').user,
    network: { type: 'wifi' },
    faults: {},
    strict: true,
    app: {},
    audio: { duration: 60 },
  })

describe('wechat pictures', () => {
  it('getImageInfo reads PNG, JPEG with its orientation, and GIF', async () => {
    const host = make('wechat')
    const png = host.tempFile(photo)
    expect(await succeed(host, 'getImageInfo', { src: png })).toEqual({
      path: png,
      width: 30,
      height: 20,
      type: 'png',
      orientation: 'up',
      errMsg: 'getImageInfo:ok',
    })
    const jpeg = await succeed(host, 'getImageInfo', { src: host.tempFile(picture) })
    expect(jpeg).toMatchObject({ width: 8, height: 6, type: 'jpeg', orientation: 'right' })
    const gif = host.tempFile(gifBytes(5, 4), 'a.gif')
    const expected = { width: 5, height: 4, type: 'gif' }
    expect(await succeed(host, 'getImageInfo', { src: gif })).toMatchObject(expected)
  })

  it('getImageInfo gives type and orientation from 1.9.90', async () => {
    const host = make('wechat', { baseLibrary: '1.9.0' })
    const result = await succeed(host, 'getImageInfo', { src: host.tempFile(photo) })
    expect(Object.keys(result).sort()).toEqual(['errMsg', 'height', 'path', 'width'])
  })

  it('getImageInfo fails for what is missing, no picture, or cut short', async () => {
    const host = make('wechat')
    const missing = await failing(host, 'getImageInfo', { src: 'wxfile://tmp_nope.png' })
    expect(missing).toEqual({ errMsg: 'getImageInfo:fail file not found', errno: 1300002 })
    for (const bytes of [Buffer.from('text'), pngBytes(3, 3).subarray(0, 20)]) {
      const src = host.tempFile(bytes, 'a.png')
      expect((await failing(host, 'getImageInfo', { src })).errMsg).toContain('not a PNG')
    }
  })

  it('compressImage came with 2.4.0, and makes another temp file', async () => {
    expect(make('wechat', { baseLibrary: '2.3.0' }).native.compressImage).toBeUndefined()
    const host = make('wechat')
    const src = host.tempFile(photo)
    const { tempFilePath } = await succeed(host, 'compressImage', { src, quality: 50 })
    expect(tempFilePath).not.toBe(src)
    expect(host.readFile(String(tempFilePath))).toEqual(host.readFile(src))
    expect(await failing(host, 'compressImage', { src: 'nope' })).toMatchObject({ errno: 1300002 })
    const noPicture = host.tempFile(note)
    const failure = await failing(host, 'compressImage', { src: noPicture })
    expect(failure).toMatchObject({ errno: 1103002 })
    const alipays = await failing(host, 'compressImage', { apFilePaths: [src] })
    expect(alipays).toMatchObject({ errno: 1001 })
  })

  it('previewImage starts from a URL, not from an index', async () => {
    const host = make('wechat')
    const urls = ['http://a/1.png', 'http://a/2.png']
    const result = await succeed(host, 'previewImage', { urls, current: urls[1] })
    expect(result).toEqual({ errMsg: 'previewImage:ok' })
    expect(await failing(host, 'previewImage', { urls, current: 1 })).toMatchObject({ errno: 1001 })
    expect(await failing(host, 'previewImage', { current: 'a' })).toMatchObject({ errno: 1001 })
  })
})

describe('alipay pictures', () => {
  it('getImageInfo reads a picture, and names JPEG jpg', async () => {
    const host = make('alipay')
    const src = host.tempFile(picture)
    expect(await succeed(host, 'getImageInfo', { src })).toEqual({
      path: src,
      width: 8,
      height: 6,
      type: 'jpg',
      orientation: 'right',
    })
    const older = make('alipay', { baseLibrary: '2.3.0' })
    const result = await succeed(older, 'getImageInfo', { src: older.tempFile(picture) })
    expect(Object.keys(result).sort()).toEqual(['height', 'path', 'width'])
  })

  it('getImageInfo fails by its own codes', async () => {
    const host = make('alipay')
    expect(await failing(host, 'getImageInfo', { src: '' })).toMatchObject({ error: 12 })
    const missing = { src: 'https://resource/nope.image' }
    expect(await failing(host, 'getImageInfo', missing)).toMatchObject({ error: 18 })
    expect(await failing(host, 'getImageInfo', {})).toMatchObject({ error: 2 })
  })

  it.each([
    ['10.2.69', 'fail'],
    ['10.2.70', 'success'],
  ])('getImageInfo of a saved or user file on client %s: %s', async (clientVersion, expected) => {
    const kernel = alipayKernel(clientVersion)
    const saved = kernel.files.newSaved('.png')
    const user = kernel.files.find(`${kernel.files.userData}/a.png`)
    for (const place of [saved, user]) {
      fs.writeFileSync(place?.realPath ?? '', pngBytes(2, 2))
      const native = assemble(kernel, alipay.natives(kernel)) as Host['native']
      const { outcome } = await ask({ native }, 'getImageInfo', { src: place?.hostPath })
      expect(outcome).toBe(expected)
    }
    kernel.dispose()
  })

  it('compressImage takes and gives apFilePaths', async () => {
    const host = make('alipay')
    const sources = [host.tempFile(photo), host.tempFile(picture)]
    const options = { apFilePaths: sources, compressLevel: 1 }
    const { apFilePaths } = await succeed(host, 'compressImage', options)
    expect(paths(apFilePaths)).toHaveLength(2)
    expect(paths(apFilePaths)).not.toContain(sources[0])
    expect(host.readFile(paths(apFilePaths)[1] ?? '')).toEqual(fs.readFileSync(picture))
    const wrong = [
      { ...options, compressLevel: 5 },
      { apFilePaths: sources[0] },
      { src: sources[0] },
    ]
    for (const one of wrong) {
      expect(await failing(host, 'compressImage', one)).toMatchObject({ error: 2 })
    }
  })

  it('previewImage starts from an index, not from a URL', async () => {
    const host = make('alipay')
    const urls = ['http://a/1.png', 'http://a/2.png']
    expect(await succeed(host, 'previewImage', { urls, current: 1 })).toEqual({})
    expect(await succeed(host, 'previewImage', { urls })).toEqual({})
    for (const current of [urls[1], -1, 0.5, Number.NaN]) {
      expect(await failing(host, 'previewImage', { urls, current })).toMatchObject({ error: 2 })
    }
  })
})

describe.each(['wechat', 'alipay'] as const)('%s getImageInfo of a URL', (platform) => {
  const server = http.createServer((request, response) => {
    response.statusCode = request.url === '/a.png' ? 200 : 404
    response.end(request.url === '/a.png' ? pngBytes(7, 9) : 'nope')
  })
  afterAll(() => server.close())
  const listening = new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })

  it('downloads it', async () => {
    const host = make(platform)
    const result = await succeed(host, 'getImageInfo', { src: `${await listening}/a.png` })
    expect(result).toMatchObject({ width: 7, height: 9, type: 'png' })
    expect(host.readFile(String(result.path))).toEqual(pngBytes(7, 9))
  })

  it('fails for no picture, another machine, and offline', async () => {
    const host = make(platform)
    await failing(host, 'getImageInfo', { src: `${await listening}/b.png` })
    await failing(host, 'getImageInfo', { src: 'http://192.0.2.1/a.png' })
    host.setNetwork({ type: 'none' })
    await failing(host, 'getImageInfo', { src: `${await listening}/a.png` })
  })
})
