import { describe, expect, it, vi } from 'vitest'
import { rejection, useMpx } from '../apis/use'
import { quiet } from '../support/wait'
import { replace } from './_native'

const use = useMpx()
const upload = { url: 'https://example.com', filePath: 'wxfile://a.png', name: 'file' }
const aborted = { kind: 'abort', errMsg: 'uploadFile:fail abort' }

describe('abort', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('no such task')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no such task'))],
  ])('is an abort where the native one %s, and nobody hears of it', async (_what, abort) => {
    const heard = vi.fn()
    process.on('uncaughtException', heard).on('unhandledRejection', heard)
    const { host, mpx } = use('wechat')
    replace(host, 'uploadFile', () => ({ abort }))
    const task = mpx.uploadFile(upload)
    expect(() => task.abort()).not.toThrow()
    expect(await rejection(task)).toMatchObject(aborted)
    await quiet()
    process.off('uncaughtException', heard).off('unhandledRejection', heard)
    expect(heard).not.toHaveBeenCalled()
  })

  it('reaches the host once, if it comes twice while the host is called', async () => {
    const { host, mpx } = use('wechat')
    const abort = vi.fn()
    let signal = () => {}
    replace(host, 'uploadFile', () => {
      signal()
      signal()
      return { abort }
    })
    const addEventListener = (_: string, listener: () => void): void => {
      signal = listener
    }
    const call = mpx.uploadFile({ ...upload, signal: { aborted: false, addEventListener } })
    expect(await rejection(call)).toMatchObject(aborted)
    expect(abort).toHaveBeenCalledTimes(1)
  })

  it('reaches the host once', async () => {
    const { host, mpx } = use('wechat')
    const abort = vi.fn()
    replace(host, 'uploadFile', () => ({ abort }))
    const task = mpx.uploadFile(upload)
    task.abort()
    task.abort()
    expect(await rejection(task)).toMatchObject(aborted)
    task.abort()
    expect(abort.mock.calls).toEqual([[]])
  })

  it('comes too late once the host has answered', async () => {
    const { host, mpx } = use('wechat')
    const abort = vi.fn()
    replace(host, 'uploadFile', ({ success }) => {
      success({ statusCode: 200, data: '' })
      return { abort }
    })
    const task = mpx.uploadFile(upload)
    task.abort()
    expect(await task).toMatchObject({ statusCode: 200 })
    expect(abort).not.toHaveBeenCalled()
  })

  it('ends a call from one of its listeners, and the others hear that event', async () => {
    const { host, mpx } = use('wechat')
    const progress: ((event: object) => void)[] = []
    replace(host, 'uploadFile', () => ({
      abort() {},
      onProgressUpdate: (listener: (event: object) => void) => progress.push(listener),
    }))
    const task = mpx.uploadFile(upload)
    const other = vi.fn()
    task.onProgressUpdate(() => task.abort())
    task.onProgressUpdate(other)
    progress[0]?.({ progress: 1, totalBytesSent: 1, totalBytesExpectedToSend: 100 })
    expect(await rejection(task)).toMatchObject(aborted)
    expect(other).toHaveBeenCalledOnce()
  })

  it('works as a function of its own', async () => {
    const { host, mpx } = use('wechat')
    replace(host, 'uploadFile')
    const task = mpx.uploadFile(upload)
    const { abort, onProgressUpdate, offProgressUpdate } = task
    onProgressUpdate(() => {})
    offProgressUpdate()
    abort()
    expect(await rejection(task)).toMatchObject(aborted)
  })

  it('leaves a promise made of the task a plain one', async () => {
    const { host, mpx } = use('wechat')
    replace(host, 'uploadFile', ({ success }) => success({ statusCode: 200, data: '' }))
    const task = mpx.uploadFile(upload)
    expect(task).toBeInstanceOf(Promise)
    expect(await task).toBe(await task)
    expect(task.then(() => {})).not.toHaveProperty('abort')
  })
})

describe('a signal', () => {
  /** One of those a mini-program makes for itself. */
  const signalOf = (more: object) => ({ aborted: false, addEventListener() {}, ...more })

  it('that aborts while it is listened to makes no native call', async () => {
    const { host, mpx } = use('wechat')
    const calls = replace(host, 'uploadFile')
    const signal = signalOf({ addEventListener: (_: string, listener: () => void) => listener() })
    expect(await rejection(mpx.uploadFile({ ...upload, signal }))).toMatchObject(aborted)
    expect(calls).toEqual([])
  })

  it('that can not be left ends nothing else', async () => {
    const { host, mpx } = use('wechat')
    replace(host, 'uploadFile', ({ success }) => success({ statusCode: 200, data: '' }))
    const task = mpx.uploadFile({ ...upload, signal: signalOf({}) })
    expect(await task).toMatchObject({ statusCode: 200 })
  })
})

describe('a call of two steps', () => {
  const start = (native: object = { apFilePath: 'https://resource/1.image' }) => {
    const { host, mpx } = use('alipay', { baseLibrary: '1.24.12', clientVersion: '10.2.20' })
    const abort = vi.fn()
    const downloads = replace(host, 'downloadFile', () => ({ abort }))
    const saves: { success(value?: object): void; fail(value?: object): void }[] = []
    host.native.getFileSystemManager = () => ({
      saveFile: (options: (typeof saves)[0]) => saves.push(options),
    })
    const task = mpx.downloadFile({ url: 'https://example.com', filePath: 'https://usr/a.image' })
    return { answer: () => downloads[0]?.success(native), downloads, saves, task, abort }
  }

  it('can be aborted during the second', async () => {
    const { answer, saves, task, abort } = start()
    answer()
    task.abort()
    saves[0]?.success()
    expect(await rejection(task)).toMatchObject({ kind: 'abort' })
    expect(abort.mock.calls.length).toBeLessThan(2)
  })

  it('takes the first answer to the first, and begins the second once', async () => {
    const { answer, downloads, saves, task } = start()
    answer()
    answer()
    downloads[0]?.fail({ error: 12, errorMessage: 'late' })
    expect(saves).toHaveLength(1)
    await quiet()
    saves[0]?.success({ savedFilePath: 'https://usr/a.image' })
    expect(await task).toMatchObject({ filePath: 'https://usr/a.image' })
  })

  it('begins no second where the host threw, whatever it says then', async () => {
    const { host, mpx } = use('wechat')
    const downloads = replace(host, 'downloadFile', () => {
      throw new Error('busy')
    })
    const saveFile = vi.fn()
    host.native.getFileSystemManager = () => ({ saveFile })
    const task = mpx.downloadFile({ url: 'https://example.com', filePath: 'wxfile://usr/a.png' })
    expect(await rejection(task)).toMatchObject({ errMsg: 'downloadFile:fail busy' })
    downloads[0]?.success({ statusCode: 200, tempFilePath: 'wxfile://tmp.png' })
    expect(saveFile).not.toHaveBeenCalled()
  })

  it('reads a failure of the second by the codes of the file system', async () => {
    const { answer, saves, task } = start()
    answer()
    saves[0]?.fail({ error: 10028, errorMessage: '空间不足' })
    expect(await rejection(task)).toMatchObject({ kind: 'quota', api: 'downloadFile' })
  })
})
