import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/testing/index'
import type { DefaultPlatform as Platform } from '../../src/types/mpx'
import { ask, type Fields, failing, onNode, succeed, sync, useHosts } from './answer'

const hosts = useHosts()

type Manager = Pick<Host, 'native'>

const managerOf = (host: Host): Manager => ({
  native: host.native.getFileSystemManager?.() as Host['native'],
})

const usr = { wechat: 'wxfile://usr', alipay: 'https://usr' } as const
const both: Platform[] = ['wechat', 'alipay']

// Other tests' hosts come and go in the same place.
const filesIn = (folder: string): string[] => {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}

/** The real directory of a host. */
const rootOf = (host: Host): string => {
  const before = host.tempFile(Buffer.from('mark'), 'mark.bin')
  const names = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('crossmp-host-'))
  const id = path.basename(before).replace(/^tmp_/, '').split('.')[0]
  const found = names.find((name) =>
    filesIn(path.join(os.tmpdir(), name, 'temp')).some((file) => file.includes(id ?? '-')),
  )
  return fs.realpathSync(path.join(os.tmpdir(), found ?? ''))
}

describe.each(both)('%s files', (platform) => {
  const home = usr[platform]
  const missing = platform === 'wechat' ? { errCode: 1300002 } : { error: 10022 }
  const denied = platform === 'wechat' ? { errCode: 1300014 } : { error: 10024 }
  const problem = async (manager: Manager, api: string, options: Fields): Promise<Fields> => {
    const { outcome, value } = await ask(manager, api, options)
    expect(outcome).toBe('fail')
    return value
  }

  it('has temp paths of its own form for real files and bytes', () => {
    const host = hosts(platform)
    const form =
      platform === 'wechat' ? /^wxfile:\/\/tmp_\w+\.png$/ : /^https:\/\/resource\/\w+\.image$/
    const given = host.tempFile(Buffer.from([0, 1, 255]), 'a.png')
    expect(given).toMatch(form)
    expect([...host.readFile(given)]).toEqual([0, 1, 255])
    expect(() => host.tempFile('/no/such/file.png')).toThrow("file '/no/such/file.")
  })

  it('takes names that begin with dots for names', async () => {
    const manager = managerOf(hosts(platform))
    const folder = `${home}/...cache`
    await succeed(manager as Host, 'mkdir', { dirPath: folder })
    for (const name of ['..notes.txt', '...', '..a..', '.hidden']) {
      for (const filePath of [`${home}/${name === '...' ? '....' : name}`, `${folder}/${name}`]) {
        await succeed(manager as Host, 'writeFile', { filePath, data: name, encoding: 'utf8' })
        const read = await succeed(manager as Host, 'readFile', { filePath, encoding: 'utf8' })
        expect(read.data).toBe(name)
      }
    }
  })

  it('writes, reads, lists and removes below the user directory', async () => {
    const host = hosts(platform)
    const manager = managerOf(host)
    const at = `${home}/notes/a.txt`
    await ask(manager, 'mkdir', { dirPath: `${home}/notes` })
    await ask(manager, 'writeFile', { filePath: at, data: 'hello' })
    await ask(manager, 'appendFile', { filePath: at, data: ' you' })
    expect(host.readFile(at).toString()).toBe('hello you')
    const read = await ask(manager, 'readFile', { filePath: at, encoding: 'utf8' })
    expect(read.value).toMatchObject({ data: 'hello you' })
    const { value } = await ask(manager, 'readFile', { filePath: at })
    expect(value.data).toBeInstanceOf(ArrayBuffer)
    const listed = await ask(manager, 'readdir', { dirPath: `${home}/notes` })
    expect(listed.value.files).toEqual(['a.txt'])
    const stats = (await ask(manager, 'stat', { path: at })).value.stats as Stats
    expect([stats.size, stats.isFile(), stats.isDirectory()]).toEqual([9, true, false])
    expect((await ask(manager, 'rmdir', { dirPath: `${home}/notes` })).outcome).toBe('fail')
    await ask(manager, 'copyFile', { srcPath: at, destPath: `${home}/b.txt` })
    await ask(manager, 'rename', { oldPath: `${home}/b.txt`, newPath: `${home}/c.txt` })
    await ask(manager, 'unlink', { filePath: at })
    expect(await problem(manager, 'access', { path: at })).toMatchObject(missing)
    expect((await ask(manager, 'access', { path: `${home}/c.txt` })).outcome).toBe('success')
    expect(host.callsOf('FileSystemManager.unlink')).toHaveLength(1)
  })

  it.each([
    '/etc/passwd',
    '..',
    `${home}/../../outside`,
    `${home}/a/../../../outside`,
    'file:///etc/passwd',
  ])('does not lead to %s', async (filePath) => {
    const host = hosts(platform)
    const manager = managerOf(host)
    const written = await problem(manager, 'writeFile', { filePath, data: 'x' })
    expect(written).toMatchObject(denied)
    expect(await problem(manager, 'readFile', { filePath })).toMatchObject(denied)
    expect(() => host.readFile(filePath)).toThrow('has no file')
  })

  onNode('does not follow a symbolic link out of its directory', async () => {
    const host = hosts(platform)
    const root = rootOf(host)
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'crossmp-outside-'))
    fs.writeFileSync(path.join(outside, 'secret'), 'secret')
    fs.symlinkSync(outside, path.join(root, 'user', 'link'))
    fs.symlinkSync(path.join(outside, 'new'), path.join(root, 'user', 'dangling'))
    const manager = managerOf(host)
    expect(() => host.readFile(`${home}/link/secret`)).toThrow('has no file')
    for (const name of ['link/new', 'dangling']) {
      const filePath = `${home}/${name}`
      expect((await ask(manager, 'writeFile', { filePath, data: 'x' })).outcome).toBe('fail')
    }
    expect(fs.readdirSync(outside)).toEqual(['secret'])
    fs.rmSync(outside, { recursive: true })
  })

  it('does not write to temp files, nor above the user directory', async () => {
    const host = hosts(platform)
    const manager = managerOf(host)
    const filePath = host.tempFile(Buffer.from('a'), 'a.txt')
    expect(await problem(manager, 'writeFile', { filePath, data: 'x' })).toMatchObject(denied)
    expect(await problem(manager, 'unlink', { filePath })).toMatchObject(denied)
    expect(await problem(manager, 'rmdir', { dirPath: home })).toMatchObject(denied)
  })

  it('saves a temp file where it is told, or at a path of its own', async () => {
    const host = hosts(platform)
    const manager = managerOf(host)
    const temp = host.tempFile(Buffer.from('a'), 'a.png')
    const filePath = `${home}/kept.png`
    const kept = await ask(manager, 'saveFile', { tempFilePath: temp, filePath })
    expect(kept.value.savedFilePath).toBe(filePath)
    expect(() => host.readFile(temp)).toThrow('has no file')
    const second = host.tempFile(Buffer.from('b'), 'b.png')
    const { savedFilePath } = (await ask(manager, 'saveFile', { tempFilePath: second })).value
    expect(host.readFile(savedFilePath as string).toString()).toBe('b')
  })

  onNode('leaves nothing behind', async () => {
    const host = hosts(platform)
    const root = rootOf(host)
    await ask(managerOf(host), 'writeFile', { filePath: `${home}/a`, data: 'x' })
    expect(fs.existsSync(root)).toBe(true)
    await host.dispose()
    await host.dispose()
    expect(fs.existsSync(root)).toBe(false)
  })
})

interface Stats {
  size: number
  isFile(): boolean
  isDirectory(): boolean
}

describe('what is the platform’s own', () => {
  it('wx: positional sync forms that return the value and throw', () => {
    const manager = managerOf(hosts('wechat')) as Host
    sync(manager, 'writeFileSync', 'wxfile://usr/a.txt', 'abcdef')
    expect(sync(manager, 'readFileSync', 'wxfile://usr/a.txt', 'utf8', 1, 3)).toBe('bcd')
    expect(sync(manager, 'readdirSync', 'wxfile://usr')).toEqual(['a.txt'])
    expect(sync(manager, 'accessSync', 'wxfile://usr/a.txt')).toBeUndefined()
    expect(() => sync(manager, 'accessSync', 'wxfile://usr/b.txt')).toThrow(
      'accessSync:fail no such file or directory "wxfile://usr/b.txt"',
    )
    sync(manager, 'mkdirSync', 'wxfile://usr/d', true)
    expect(sync(manager, 'statSync', 'wxfile://usr', true)).toEqual([
      expect.objectContaining({ path: '/' }),
      expect.objectContaining({ path: '/a.txt' }),
      expect.objectContaining({ path: '/d' }),
    ])
  })

  it('my: sync forms from 2.7.4, with one object in and one out', () => {
    const old = managerOf(hosts('alipay', { baseLibrary: '2.7.3' }))
    expect(old.native.readFileSync).toBeUndefined()
    const manager = managerOf(hosts('alipay')) as Host
    const filePath = 'https://usr/a.txt'
    expect(sync(manager, 'writeFileSync', { filePath, data: 'a' })).toEqual({ success: true })
    expect(sync(manager, 'readFileSync', { filePath, encoding: 'utf8' })).toEqual({
      data: 'a',
      dataType: 'string',
    })
    expect(() => sync(manager, 'unlinkSync', { filePath: 'https://usr/b' })).toThrow('no such file')
  })

  it('saveFile, getFileInfo and the saved files of wx', async () => {
    const host = hosts('wechat')
    const tempFilePath = host.tempFile(Buffer.from('abc'), 'a.txt')
    const info = await succeed(host, 'getFileInfo', { filePath: tempFilePath })
    expect(info).toMatchObject({ size: 3, digest: '900150983cd24fb0d6963f7d28e17f72' })
    const { savedFilePath } = await succeed(host, 'saveFile', { tempFilePath })
    expect(savedFilePath).toMatch(/^wxfile:\/\/store_/)
    const { fileList } = await succeed(host, 'getSavedFileList')
    expect(fileList).toEqual([expect.objectContaining({ filePath: savedFilePath, size: 3 })])
    await succeed(host, 'removeSavedFile', { filePath: savedFilePath })
    expect(await failing(host, 'getSavedFileInfo', { filePath: savedFilePath })).toMatchObject({
      errMsg: 'getSavedFileInfo:fail file not exist',
    })
    expect(hosts('wechat', { baseLibrary: '1.9.8' }).native.getFileSystemManager).toBeUndefined()
  })

  it('saveFile, getFileInfo and the saved files of my', async () => {
    const host = hosts('alipay')
    const temp = host.tempFile(Buffer.from('abc'), 'a.png')
    const { apFilePath } = await succeed(host, 'saveFile', { apFilePath: temp })
    expect(await failing(host, 'saveFile', { apFilePath: temp })).toMatchObject({
      error: 12,
      errorMessage: expect.stringContaining('no such file'),
    })
    expect(host.readFile(apFilePath as string).toString()).toBe('abc')
    const sha1 = await succeed(host, 'getFileInfo', { apFilePath, digestAlgorithm: 'sha1' })
    expect(sha1.digest).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
    const { fileList } = await succeed(host, 'getSavedFileList')
    expect(fileList).toEqual([expect.objectContaining({ apFilePath })])
    await succeed(host, 'removeSavedFile', { apFilePath })
    expect((await failing(host, 'getSavedFileInfo', { apFilePath })).error).toBe(12)
    const big = host.tempFile(Buffer.alloc(11 * 1024 * 1024), 'big.png')
    expect((await failing(host, 'saveFile', { apFilePath: big })).error).toBe(12)
  })
})
