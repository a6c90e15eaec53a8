import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/testing/index'
import { ask, type Fields, failing, onNode, succeed, useHosts } from './answer'
import { type Form, readForm, useServers } from './serve'

const hosts = useHosts()
const serve = useServers()

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A server that keeps the forms it is sent. */
const album = async () => {
  const forms: Form[] = []
  const url = await serve(async (request, response) => {
    forms.push(await readForm(request))
    response.setHeader('Content-Type', 'application/json')
    response.end('{"id":7}')
  })
  return { url, forms }
}

type Task = Record<string, (listener?: unknown) => void>

/** Starts an upload with callbacks; gives the task and the answer. */
const start = (host: Host, options: Fields) => {
  let task: Task | undefined
  const answer = new Promise<{ outcome: string; value: Fields }>((resolve) => {
    const settle = (outcome: string) => (value: unknown) =>
      resolve({ outcome, value: value as Fields })
    const given = { ...options, success: settle('success'), fail: settle('fail') }
    task = host.native.uploadFile?.(given) as Task | undefined
  })
  return { task, answer }
}

describe('WeChat uploadFile', () => {
  it('sends a file byte for byte, and tells of every byte that went', async () => {
    const { url, forms } = await album()
    const host = hosts('wechat')
    const bytes = randomBytes(3_000_000)
    const filePath = host.tempFile(bytes, 'photo.png')
    const formData = { album: 'summer', page: 3, isPublic: true, none: null }
    const { task, answer } = start(host, { url, filePath, name: 'photo', formData })
    const events: Fields[] = []
    const headers: Fields[] = []
    task?.onProgressUpdate?.((event: Fields) => events.push(event))
    task?.onHeadersReceived?.((event: Fields) => headers.push(event))
    const { outcome, value } = await answer
    expect(outcome).toBe('success')
    expect(value).toMatchObject({ data: '{"id":7}', statusCode: 200, errMsg: 'uploadFile:ok' })
    const [form] = forms
    expect(sha256(form?.files[0]?.bytes ?? Buffer.of())).toBe(sha256(bytes))
    expect(form?.files[0]).toMatchObject({ name: 'photo', mimeType: 'image/png' })
    // A boolean is lost on the way.
    expect(form?.fields).toEqual([
      ['album', 'summer'],
      ['page', '3'],
    ])
    expect(form?.headers.referer).toMatch(/^https:\/\/servicewechat\.com\/wx/)
    const total = Number(form?.headers['content-length'])
    expect(events.length).toBeGreaterThan(10)
    expect(events.at(-1)).toEqual({
      progress: 100,
      totalBytesSent: total,
      totalBytesExpectedToSend: total,
    })
    const sent = events.map((event) => event.totalBytesSent as number)
    expect([...sent].sort((a, b) => a - b)).toEqual(sent)
    expect(headers).toHaveLength(1)
  })

  it('gives data as text and a profile from 3.5.0', async () => {
    const { url } = await album()
    for (const [baseLibrary, has] of [
      ['3.4.9', false],
      ['3.5.0', true],
    ] as const) {
      const host = hosts('wechat', { baseLibrary })
      const filePath = host.tempFile(Buffer.from('a'), 'a.txt')
      const value = await succeed(host, 'uploadFile', { url, filePath, name: 'a' })
      expect('profile' in value).toBe(has)
    }
  })

  it('has the task methods of its version', async () => {
    const { url } = await album()
    const names = (baseLibrary: string): string[] | undefined => {
      const host = hosts('wechat', { baseLibrary })
      const filePath = host.tempFile(Buffer.from('a'), 'a.txt')
      const { task } = start(host, { url, filePath, name: 'a' })
      return task && Object.keys(task)
    }
    expect(names('1.4.0')).toEqual(['abort', 'onProgressUpdate'])
    expect(names('2.1.0')).toHaveLength(5)
  })

  onNode('aborts: the server sees the connection close', async () => {
    let closed: () => void = () => undefined
    const seen = new Promise<void>((resolve) => {
      closed = resolve
    })
    const url = await serve((request) => {
      request.on('error', () => undefined)
      request.on('close', closed)
    })
    const host = hosts('wechat', { faults: { uploadFile: { slow: { chunkDelay: 5 } } } })
    const filePath = host.tempFile(randomBytes(2_000_000), 'a.png')
    const { task, answer } = start(host, { url, filePath, name: 'a' })
    task?.onProgressUpdate?.(() => task.abort?.())
    expect(await answer).toEqual({ outcome: 'fail', value: { errMsg: 'uploadFile:fail abort' } })
    await seen
    expect(host.callsOf('UploadTask.abort')[0]?.args).toEqual([])
  })

  it('fails for a missing file, a missing option and an unknown one', async () => {
    const url = 'http://127.0.0.1:9'
    const host = hosts('wechat')
    const filePath = host.tempFile(Buffer.from('a'))
    const missing = await failing(host, 'uploadFile', {
      url,
      name: 'a',
      filePath: 'wxfile://tmp_none.png',
    })
    expect(missing).toEqual({ errMsg: 'uploadFile:fail file not found', errno: 1300002 })
    const unnamed = await failing(host, 'uploadFile', { url, filePath })
    expect(unnamed.errMsg).toMatch(
      /^uploadFile:fail parameter error: parameter\.name should be Str/,
    )
    const alien = await failing(host, 'uploadFile', { url, filePath, name: 'a', fileType: 'image' })
    expect(alien).toMatchObject({ errno: 1001, errMsg: expect.stringContaining('fileType') })
    const old = hosts('wechat', { baseLibrary: '2.23.0' })
    expect(await failing(old, 'uploadFile', { url })).not.toHaveProperty('errno')
  })
})

describe('Alipay uploadFile', () => {
  const upload = (host: Host, url: string, more: Fields = {}) =>
    ask(host, 'uploadFile', {
      url,
      filePath: host.tempFile(Buffer.from('photo'), 'a.png'),
      name: 'photo',
      fileName: 'photo',
      fileType: 'image',
      ...more,
    })

  it('gives a number, and on the 1.x line a string, as statusCode', async () => {
    const { url, forms } = await album()
    const newer = await upload(hosts('alipay'), url, { formData: { a: '1' } })
    expect(newer.value).toMatchObject({ data: '{"id":7}', statusCode: 200 })
    const older = await upload(hosts('alipay', { baseLibrary: '1.24.12' }), url)
    expect(older.value.statusCode).toBe('200')
    expect(forms[0]?.fields).toEqual([['a', '1']])
    expect(forms[0]?.files[0]?.bytes.toString()).toBe('photo')
  })

  it('demands fileType and strings; knows only fileName on old apps', async () => {
    const { url, forms } = await album()
    const host = hosts('alipay')
    expect((await upload(host, url, { fileType: undefined })).value.error).toBe(2)
    expect((await upload(host, url, { formData: { page: 3 } })).value.error).toBe(2)
    expect((await upload(host, url, { enableHttp2: true })).value.error).toBe(2)
    const old = hosts('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    expect((await upload(old, url, { fileName: undefined })).value.error).toBe(2)
    expect((await upload(old, url, { name: 'ignored' })).outcome).toBe('success')
    expect(forms.at(-1)?.files[0]?.name).toBe('photo')
  })

  it('has a task from app 10.1.35, with its own names for bytes', async () => {
    const { url } = await album()
    const old = hosts('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    const options = (host: Host) => ({
      url,
      filePath: host.tempFile(Buffer.from('a'), 'a.png'),
      fileName: 'a',
      fileType: 'image',
    })
    expect(start(old, options(old)).task).toBeUndefined()
    const host = hosts('alipay')
    const { task, answer } = start(host, options(host))
    const events: Fields[] = []
    task?.onProgressUpdate?.((event: Fields) => events.push(event))
    await answer
    expect(Object.keys(events.at(-1) ?? {})).toEqual([
      'progress',
      'totalBytesWritten',
      'totalBytesExpectedToWrite',
    ])
    expect(task).toBeInstanceOf(Promise)
  })

  it('reads saved and user files from app 10.2.80', async () => {
    const { url } = await album()
    for (const [clientVersion, outcome] of [
      ['10.2.79', 'fail'],
      ['10.2.80', 'success'],
    ] as const) {
      const host = hosts('alipay', { clientVersion })
      const place = 'https://usr/a.png'
      const source = host.tempFile(Buffer.from('a'), 'a.png')
      await succeed(host, 'saveFile', { apFilePath: source }).catch(() => undefined)
      const fileSystem = host.native.getFileSystemManager?.() as Host['native']
      await ask({ native: fileSystem }, 'writeFile', { filePath: place, data: 'a' })
      expect((await upload(host, url, { filePath: place })).outcome).toBe(outcome)
    }
  })

  it('says 4 for a domain, 20 for HTTP elsewhere, 9 for abort, 12 for a timeout', async () => {
    const host = hosts('alipay')
    const codeOf = async (url: string, more?: Fields) => (await upload(host, url, more)).value.error
    expect(await codeOf('https://example.com/')).toBe(4)
    expect(await codeOf('http://example.com/')).toBe(20)
    const silent = await serve(() => undefined)
    expect(await codeOf(silent, { timeout: 50 })).toBe(12)
    const filePath = host.tempFile(Buffer.from('a'), 'a.png')
    const { task, answer } = start(host, { url: silent, filePath, name: 'a', fileType: 'image' })
    ;(task as unknown as Promise<unknown>).catch(() => undefined)
    task?.abort?.('an argument')
    expect((await answer).value).toEqual({ error: 9, errorMessage: 'uploadFile:fail abort' })
    expect(host.callsOf('UploadTask.abort')[0]?.args).toEqual(['an argument'])
  })
})

it('leaves no file open and no directory behind', async () => {
  const { url } = await album()
  const host = hosts('wechat', { faults: { uploadFile: 'never' } })
  const filePath = host.tempFile(Buffer.from('a'), 'a.png')
  const { answer } = start(host, { url, filePath, name: 'a' })
  await host.dispose()
  expect(await Promise.race([answer, Promise.resolve('none')])).toBe('none')
  expect(fs.existsSync(filePath)).toBe(false)
  expect(() => host.readFile(filePath)).toThrow('has no file')
})
