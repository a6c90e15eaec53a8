import { describe, expect, it, vi } from 'vitest'
import type { FileStats, Stats } from '../../../src/apis/file/getFileSystemManager'
import type { HostOptions } from '../../../src/testing/index'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { views } from '../../support/values'
import { rejection, thrown, useMpx } from '../use'

const use = useMpx()
const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)
const bytes = new TextEncoder().encode('héllo')

/** A manager, its host, and a path of the app's own. */
function open(platform: Platform, options: HostOptions) {
  const { host, mpx } = use(platform, options)
  const root = platform === 'wechat' ? 'wxfile://usr' : 'https://usr'
  return { host, files: mpx.getFileSystemManager(), at: (name: string) => `${root}/${name}` }
}

describe.each([
  ['wechat', { baseLibrary: '2.10.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.13.0', clientVersion: '10.1.32' }],
  ['alipay', {}],
] as const)('the FileSystemManager on %s %o', (platform, options) => {
  it('writes the bytes of any view, and nothing that is neither text nor bytes', async () => {
    const { files, at } = open(platform, options)
    const filePath = at('a.bin')
    for (const [, data] of views([9, 1, 2, 255, 9], 1, 3)) {
      await files.writeFile({ filePath, data: data as ArrayBuffer })
      await files.appendFile({ filePath, data: data as ArrayBuffer })
      const { data: read } = await files.readFile({ filePath })
      expect([...new Uint8Array(read)]).toEqual([1, 2, 255, 1, 2, 255])
    }
    for (const data of [{ a: 1 }, 7, true, [1]]) {
      const refused = { kind: 'argument', errno: 1001 }
      const given = { filePath, data: data as never }
      expect(await rejection(files.writeFile(given))).toMatchObject(refused)
      expect(await rejection(files.appendFile(given))).toMatchObject(refused)
    }
  })

  it('writes and reads text and bytes', async () => {
    const { files, at } = open(platform, options)
    const filePath = at('a.txt')
    const written = await files.writeFile({ filePath, data: 'héllo' })
    expect(written).toEqual({ errMsg: 'writeFile:ok' })
    expect(await files.readFile({ filePath, encoding: 'utf8' })).toEqual({
      data: 'héllo',
      errMsg: 'readFile:ok',
    })
    const { data } = await files.readFile({ filePath })
    expect(data).toBeInstanceOf(ArrayBuffer)
    expect(text(data)).toBe('héllo')
    await files.writeFile({ filePath, data: bytes.buffer as ArrayBuffer })
    await files.appendFile({ filePath, data: '!' })
    expect((await files.readFile({ filePath, encoding: 'utf-8' })).data).toBe('héllo!')
  })

  it('reads and writes other encodings', async () => {
    const { files, at } = open(platform, options)
    await files.writeFile({ filePath: at('b'), data: 'aMOpbGxv', encoding: 'base64' })
    expect((await files.readFile({ filePath: at('b'), encoding: 'utf8' })).data).toBe('héllo')
    expect((await files.readFile({ filePath: at('b'), encoding: 'hex' })).data).toBe('68c3a96c6c6f')
  })

  it('copies, moves and removes', async () => {
    const { files, at } = open(platform, options)
    await files.writeFile({ filePath: at('a'), data: 'a' })
    expect(await files.copyFile({ srcPath: at('a'), destPath: at('b') })).toEqual({
      errMsg: 'copyFile:ok',
    })
    expect(await files.rename({ oldPath: at('a'), newPath: at('c') })).toEqual({
      errMsg: 'rename:ok',
    })
    expect(await files.unlink({ filePath: at('b') })).toEqual({ errMsg: 'unlink:ok' })
    expect(await files.access({ path: at('c') })).toEqual({ errMsg: 'access:ok' })
    for (const path of [at('a'), at('b')]) {
      const error = await rejection(files.access({ path }))
      expect(error).toMatchObject({ kind: 'not-found', errno: 1300002, api: 'access', platform })
    }
  })

  it('makes, lists and removes directories', async () => {
    const { files, at } = open(platform, options)
    expect(await files.mkdir({ dirPath: at('d/e'), recursive: true })).toEqual({
      errMsg: 'mkdir:ok',
    })
    await files.writeFile({ filePath: at('d/f'), data: 'f' })
    const listed = await files.readdir({ dirPath: at('d') })
    expect(listed).toEqual({ files: expect.any(Array), errMsg: 'readdir:ok' })
    expect(listed.files.sort()).toEqual(['e', 'f'])
    expect(await files.rmdir({ dirPath: at('d'), recursive: true })).toEqual({ errMsg: 'rmdir:ok' })
    expect(await rejection(files.readdir({ dirPath: at('d') }))).toMatchObject({
      kind: 'not-found',
    })
  })

  it('tells the state of a file, and of all in a directory', async () => {
    const { files, at } = open(platform, options)
    await files.mkdir({ dirPath: at('d') })
    await files.writeFile({ filePath: at('d/f'), data: 'four' })
    const file = (await files.stat({ path: at('d/f') })).stats as Stats
    expect([file.size, file.isFile(), file.isDirectory()]).toEqual([4, true, false])
    const all = (await files.stat({ path: at('d'), recursive: true })).stats as FileStats[]
    expect(all.map(({ path, stats }) => [path, stats.isDirectory()])).toEqual([
      ['/', true],
      ['/f', false],
    ])
  })

  it('keeps temp files', async () => {
    const { host, files, at } = open(platform, options)
    const saved = await files.saveFile({ tempFilePath: host.tempFile(bytes, 'a.png') })
    expect(saved).toEqual({ savedFilePath: expect.any(String), errMsg: 'saveFile:ok' })
    const kept = await files.saveFile({ tempFilePath: host.tempFile(bytes), filePath: at('kept') })
    expect(kept.savedFilePath).toBe(at('kept'))
    const { fileList } = await files.getSavedFileList()
    expect(fileList).toEqual([
      { filePath: saved.savedFilePath, size: bytes.length, createTime: expect.any(Number) },
    ])
    expect((await files.getFileInfo({ filePath: saved.savedFilePath })).size).toBe(bytes.length)
    await files.removeSavedFile({ filePath: saved.savedFilePath })
    expect((await files.getSavedFileList()).fileList).toEqual([])
  })

  it('calls back, and fails in the same words', async () => {
    const { files, at } = open(platform, options)
    const [success, fail, complete] = [vi.fn(), vi.fn(), vi.fn()]
    const filePath = at('nope')
    const error = await rejection(files.readFile({ filePath, success, fail, complete }))
    expect(error.errMsg).toMatch(/^readFile:fail no such file or directory/)
    expect(success).not.toHaveBeenCalled()
    expect(fail.mock.calls).toEqual([[error]])
    expect(complete.mock.calls).toEqual([[error]])
    expect(await rejection(files.writeFile({ filePath: '/etc/x', data: '' }))).toMatchObject({
      kind: 'denied',
    })
  })
})

describe.each([
  ['wechat', { baseLibrary: '2.1.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '2.7.4' }],
  ['alipay', {}],
] as const)('synchronous methods on %s %o', (platform, options) => {
  it('take positional arguments, and give bare values', () => {
    const { host, files, at } = open(platform, options)
    expect(files.mkdirSync(at('d'))).toBeUndefined()
    expect(files.writeFileSync(at('d/a'), 'aGk=', 'base64')).toBeUndefined()
    expect(files.appendFileSync(at('d/a'), '!')).toBeUndefined()
    expect(files.readFileSync(at('d/a'), 'utf8')).toBe('hi!')
    expect(text(files.readFileSync(at('d/a')))).toBe('hi!')
    expect(files.copyFileSync(at('d/a'), at('d/b'))).toBeUndefined()
    expect(files.renameSync(at('d/b'), at('d/c'))).toBeUndefined()
    expect(files.readdirSync(at('d')).sort()).toEqual(['a', 'c'])
    expect(files.unlinkSync(at('d/c'))).toBeUndefined()
    expect(files.accessSync(at('d/a'))).toBeUndefined()
    expect((files.statSync(at('d/a')) as Stats).size).toBe(3)
    expect(files.saveFileSync(host.tempFile(bytes), at('d/s'))).toBe(at('d/s'))
    expect(files.saveFileSync(host.tempFile(bytes))).toEqual(expect.any(String))
    for (const name of ['a', 's']) files.unlinkSync(at(`d/${name}`))
    expect(files.rmdirSync(at('d'))).toBeUndefined()
    expect(thrown(() => files.accessSync(at('d')))).toMatchObject({
      name: 'MpxError',
      kind: 'not-found',
      api: 'accessSync',
      platform,
    })
  })
})

describe('the FileSystemManager', () => {
  it('reads a part of a file on WeChat, and refuses it on Alipay', async () => {
    const wechat = open('wechat', {})
    wechat.files.writeFileSync(wechat.at('a'), '0123456789')
    const part = { encoding: 'utf8', position: 2, length: 3 } as const
    const read = await wechat.files.readFile({ filePath: wechat.at('a'), ...part })
    expect(read.data).toBe('234')
    expect(wechat.files.readFileSync(wechat.at('a'), 'utf8', 2, 3)).toBe('234')
  })

  it('refuses on Alipay what only WeChat reads', async () => {
    const { files, at } = open('alipay', {})
    files.writeFileSync(at('a'), '0123456789')
    const given = { filePath: at('a'), encoding: 'utf8', length: 3 } as const
    expect(await rejection(files.readFile(given))).toMatchObject({ kind: 'unsupported' })
    expect(thrown(() => files.readFileSync(at('a'), 'utf8', 2))).toMatchObject({
      kind: 'unsupported',
      api: 'readFileSync',
    })
  })

  it('refuses on old hosts what would mean something else', async () => {
    const { files, at } = open('wechat', { baseLibrary: '2.2.0' })
    expect(await rejection(files.mkdir({ dirPath: at('d/e'), recursive: true }))).toMatchObject({
      kind: 'version',
      errMsg: 'mkdir:fail recursive needs WeChat base library 2.3.0',
    })
    const read = files.readFile({ filePath: at('a'), position: 1 })
    expect(await rejection(read)).toMatchObject({ kind: 'version' })
  })

  it('says which version a method needs', async () => {
    const wechat = open('wechat', { baseLibrary: '2.0.9' })
    expect(await rejection(wechat.files.appendFile({ filePath: 'a', data: '' }))).toMatchObject({
      errMsg: 'appendFile:fail appendFile needs WeChat base library 2.1.0',
    })
  })

  it('says so for synchronous ones too', () => {
    const { files } = open('alipay', { baseLibrary: '2.7.3' })
    expect(thrown(() => files.accessSync('a'))).toMatchObject({
      kind: 'version',
      errMsg: 'accessSync:fail accessSync needs Alipay base library 2.7.4',
    })
  })

  it('lists the state of files that Alipay tells by path, in whichever form', async () => {
    const { host, mpx } = use('alipay')
    const stats = {
      '/a.txt': { stats: { size: 1, isFile: () => true } },
      '/b': { mode: 0o040755, size: 0 },
    }
    host.native.getFileSystemManager = () => ({
      stat: ({ success }: { success(answer: object): void }) => success({ stats }),
    })
    const listed = await mpx.getFileSystemManager().stat({ path: 'https://usr', recursive: true })
    const [file, folder] = listed.stats as FileStats[]
    expect([file?.path, file?.stats.size, file?.stats.isFile()]).toEqual(['/a.txt', 1, true])
    expect([folder?.path, folder?.stats.size, folder?.stats.isFile()]).toEqual(['/b', 0, false])
  })

  it('throws what Alipay returns as a failure, and tells files by their mode', () => {
    const { host, mpx } = use('alipay')
    const plain = { mode: 0o040755, size: 0, lastAccessedTime: 1, lastModifiedTime: 2 }
    host.native.getFileSystemManager = () => ({
      unlinkSync: () => ({ error: 10024, errorMessage: '无权限' }),
      statSync: () => ({ stats: plain }),
    })
    const files = mpx.getFileSystemManager()
    expect(thrown(() => files.unlinkSync('a'))).toMatchObject({ kind: 'denied' })
    const stats = files.statSync('a') as Stats
    expect([stats.isDirectory(), stats.isFile()]).toEqual([true, false])
    expect(thrown(() => files.accessSync('a'))).toMatchObject({ kind: 'unsupported' })
  })
})
