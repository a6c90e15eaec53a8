import fs from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { type Fields, failing, pngBytes, scratch, succeed, useHosts, write } from './answer'
import { jpegBytes, mp4Bytes } from './mediaBytes'

const make = useHosts()
const directory = scratch()
afterAll(() => fs.rmSync(directory, { recursive: true }))

const photo = write(directory, 'photo.png', pngBytes(30, 20))
const picture = write(directory, 'picture.jpg', jpegBytes({ width: 8, height: 6, orientation: 6 }))
const video = write(directory, 'clip.mp4', mp4Bytes({ seconds: 2.5, width: 640, height: 360 }))
const note = write(directory, 'note.txt', Buffer.from('hello'))
const files = [note, photo, video, picture]

const first = (value: unknown): Fields => (value as Fields[])[0] ?? {}
const paths = (value: unknown): string[] => value as string[]

describe('wechat pickers', () => {
  it('chooseImage takes up to 9 images of the host, as temp files', async () => {
    const host = make('wechat', { files })
    const result = await succeed(host, 'chooseImage', { sizeType: ['original'] })
    expect(result.errMsg).toBe('chooseImage:ok')
    expect(paths(result.tempFilePaths)).toHaveLength(2)
    const [path = ''] = paths(result.tempFilePaths)
    expect(path).toMatch(/^wxfile:\/\/.+\.png$/)
    expect(host.readFile(path)).toEqual(fs.readFileSync(photo))
    expect(first(result.tempFiles)).toEqual({ path, size: fs.statSync(photo).size })
    const one = await succeed(host, 'chooseImage', { count: 1 })
    expect(paths(one.tempFilePaths)).toHaveLength(1)
    const many = make('wechat', { files: Array.from({ length: 12 }, () => photo) })
    const nine = await succeed(many, 'chooseImage', { count: 20 })
    expect(paths(nine.tempFilePaths)).toHaveLength(9)
  })

  it('tell cancel from a refused permission', async () => {
    const host = make('wechat', { files, user: { choose: 'cancel' } })
    for (const api of ['chooseImage', 'chooseVideo', 'chooseMedia']) {
      expect(await failing(host, api)).toEqual({ errMsg: `${api}:fail cancel`, errno: 1 })
    }
    host.user.auth = 'denied'
    expect(await failing(host, 'chooseImage')).toMatchObject({ errno: 3 })
    const older = make('wechat', { baseLibrary: '2.8.0', user: { choose: 'cancel' } })
    expect(await failing(older, 'chooseImage')).toEqual({ errMsg: 'chooseImage:fail cancel' })
  })

  it('chooseVideo reads the video', async () => {
    const host = make('wechat', { files })
    const result = await succeed(host, 'chooseVideo', { compressed: false, camera: 'back' })
    const facts = { duration: 2.5, width: 640, height: 360, size: fs.statSync(video).size }
    expect(result).toMatchObject(facts)
    expect(result.tempFilePath).toMatch(/\.mp4$/)
  })

  it('chooseMedia came with 2.10.0, and takes one kind or a mix', async () => {
    expect(make('wechat', { baseLibrary: '2.9.5' }).native.chooseMedia).toBeUndefined()
    const host = make('wechat', { files, baseLibrary: '2.10.0' })
    const images = await succeed(host, 'chooseMedia')
    expect(images).toMatchObject({ type: 'image', tempFiles: [{}, {}] })
    expect(first(images.tempFiles)).toMatchObject({ fileType: 'image', size: expect.any(Number) })
    const videos = await succeed(host, 'chooseMedia', { mediaType: ['video'] })
    expect(videos.type).toBe('video')
    expect(first(videos.tempFiles)).toMatchObject({ fileType: 'video', duration: 2.5, height: 360 })
    const { thumbTempFilePath } = first(videos.tempFiles)
    expect(host.readFile(String(thumbTempFilePath)).length).toBeGreaterThan(0)
    const mix = await succeed(host, 'chooseMedia', { mediaType: ['mix'] })
    expect(mix).toMatchObject({ type: 'mix', tempFiles: [{}, {}, {}] })
  })

  it('chooseMedia takes up to 9 files, and 20 from 2.25.0', async () => {
    const many = Array.from({ length: 21 }, () => photo)
    for (const [baseLibrary, most] of [
      ['2.24.9', 9],
      ['2.25.0', 20],
    ] as const) {
      const host = make('wechat', { files: many, baseLibrary })
      const { tempFiles } = await succeed(host, 'chooseMedia', { count: 30 })
      expect(tempFiles).toHaveLength(most)
    }
  })

  it('refuse what is no option, and mistyped ones', async () => {
    const host = make('wechat', { files })
    for (const options of [{ storeToAlbum: true }, { count: '9' }, { sourceType: 'album' }]) {
      expect(await failing(host, 'chooseImage', options)).toMatchObject({ errno: 1001 })
    }
    expect(await failing(host, 'chooseMedia', { mediaType: ['photo'] })).toMatchObject({
      errno: 1001,
    })
  })

  it('say so where the host was given no such file', async () => {
    const host = make('wechat', { files: [note] })
    expect((await failing(host, 'chooseImage')).errMsg).toContain("its option 'files'")
    expect((await failing(host, 'chooseVideo')).errMsg).toContain('no video to choose')
  })
})

describe('alipay pickers', () => {
  it('chooseImage takes one image unless asked for more', async () => {
    const host = make('alipay', { files })
    const result = await succeed(host, 'chooseImage')
    const [path = ''] = paths(result.apFilePaths)
    expect(path).toMatch(/^https:\/\/resource\/.+\.image$/)
    expect(result).toEqual({
      apFilePaths: [path],
      tempFilePaths: [path],
      tempFiles: [{ path, size: fs.statSync(photo).size }],
    })
    const two = await succeed(host, 'chooseImage', { count: 9, sourceType: 'album' })
    expect(paths(two.tempFilePaths)).toHaveLength(2)
  })

  it.each(['1.9.0', '1.24.10', '2.3.0'])(
    'chooseImage gives apFilePaths only on %s',
    async (old) => {
      const host = make('alipay', { files, baseLibrary: old })
      expect(Object.keys(await succeed(host, 'chooseImage'))).toEqual(['apFilePaths'])
    },
  )

  it('tell cancel from a refused permission', async () => {
    const host = make('alipay', { files, user: { choose: 'cancel' } })
    expect(await failing(host, 'chooseImage')).toEqual({
      error: 11,
      errorMessage: '用户取消操作',
    })
    expect(await failing(host, 'chooseVideo')).toMatchObject({ error: 11 })
    const android = make('alipay', { system: 'android', user: { choose: 'cancel' } })
    expect(await failing(android, 'chooseVideo')).toMatchObject({ error: 10 })
    host.user.auth = 'denied'
    expect(await failing(host, 'chooseImage')).toMatchObject({ error: 2001 })
  })

  it('chooseVideo names its path by the version', async () => {
    const named = async (baseLibrary: string) => {
      const result = await succeed(make('alipay', { files, baseLibrary }), 'chooseVideo')
      expect(result).toMatchObject({ duration: 2.5, width: 640, height: 360 })
      return Object.keys(result).filter((field) => /path/i.test(field))
    }
    expect(make('alipay', { baseLibrary: '1.9.0' }).native.chooseVideo).toBeUndefined()
    expect(await named('1.10.0')).toEqual(['apFilePath'])
    expect(await named('1.11.0')).toEqual(['tempFilePath'])
    expect(await named('2.4.4')).toEqual(['filePath', 'tempFilePath'])
  })

  it('refuse mistyped options', async () => {
    const host = make('alipay', { files })
    expect(await failing(host, 'chooseImage', { count: '9' })).toMatchObject({ error: 2 })
    expect(await failing(host, 'chooseVideo', { mediaType: ['video'] })).toMatchObject({ error: 2 })
  })
})

describe('wechat playVoice', () => {
  it('plays a file that is there, for as long as it lasts', async () => {
    const host = make('wechat', { audio: { duration: 0.01 } })
    const filePath = host.tempFile(Buffer.from('sound'), 'a.silk')
    await succeed(host, 'playVoice', { filePath })
    expect(await failing(host, 'playVoice', { filePath: 'nope' })).toMatchObject({ errno: 1300002 })
  })

  it('ends where another one begins, where it is stopped, and with the host', async () => {
    const host = make('wechat')
    const filePath = host.tempFile(Buffer.from('sound'), 'a.silk')
    const first = succeed(host, 'playVoice', { filePath })
    const second = succeed(host, 'playVoice', { filePath })
    await first
    await succeed(host, 'pauseVoice')
    const third = succeed(host, 'playVoice', { filePath })
    await succeed(host, 'stopVoice')
    await Promise.all([second, third])
    const last = failing(host, 'playVoice', { filePath })
    await host.dispose()
    expect(await last).toMatchObject({ errMsg: expect.stringContaining('playVoice:fail') })
  })
})
