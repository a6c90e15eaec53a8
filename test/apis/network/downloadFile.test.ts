import { describe, expect, it, vi } from 'vitest'
import { type NativeOptions, replace } from '../../core/_native'
import { quiet } from '../../support/wait'
import { rejection, useMpx } from '../use'

const use = useMpx()
const url = 'https://example.com/a.png'

describe('downloadFile', () => {
  it.each([
    ['10.2.80', false],
    ['10.3.19', false],
    ['10.3.20', true],
  ])('on Alipay %s keeps the timeout by itself: %j', async (clientVersion, native) => {
    const { host, mpx } = use('alipay', { baseLibrary: '2.8.0', clientVersion })
    const abort = vi.fn()
    const calls = replace(host, 'downloadFile', () => ({ abort }))
    const error = rejection(mpx.downloadFile({ url, timeout: native ? 60_000 : 5 }))
    expect('timeout' in (calls[0] as object)).toBe(native)
    if (native) calls[0]?.fail({ error: 9, errorMessage: 'abort' })
    expect(await error).toMatchObject({ kind: native ? 'network' : 'timeout' })
    expect(abort).toHaveBeenCalledTimes(native ? 0 : 1)
  })

  it('gives tempFilePath where no filePath was asked for, whatever the host tells', async () => {
    const { host, mpx } = use('alipay')
    const path = 'https://resource/1.image'
    replace(host, 'downloadFile', ({ success }) => success({ filePath: path, apFilePath: path }))
    const { statusCode, header, ...place } = await mpx.downloadFile({ url })
    expect(place).toEqual({ tempFilePath: path, errMsg: 'downloadFile:ok' })
  })

  it.each([
    [10022, 'not-found'],
    [10024, 'denied'],
    [10028, 'quota'],
  ])('reads %i of the file system as %s', async (error, kind) => {
    const { host, mpx } = use('alipay', { baseLibrary: '1.24.12', clientVersion: '10.2.20' })
    replace(host, 'downloadFile', ({ success }) => success({ apFilePath: 'https://resource/1' }))
    host.native.getFileSystemManager = () => ({
      saveFile: ({ fail }: NativeOptions) => fail({ error, errorMessage: '失败' }),
    })
    const failed = await rejection(mpx.downloadFile({ url, filePath: 'https://usr/1' }))
    expect(failed).toMatchObject({ kind, errMsg: 'downloadFile:fail 失败' })
  })

  it.each([
    ['wechat', 'success', { statusCode: 200 }, 200],
    ['wechat', 'success', { statusCode: 404, tempFilePath: '' }, 404],
    ['alipay', 'success', {}, 200],
    ['alipay', 'fail', { error: 19, errorMessage: 'http status error', status: 404 }, 404],
    ['alipay', 'fail', { error: 19, status: '500', apFilePath: '' }, 500],
  ] as const)(
    'is no success without a file: %s %s %o',
    async (platform, outcome, native, status) => {
      for (const filePath of [undefined, 'wxfile://usr/1']) {
        const { host, mpx } = use(platform, { baseLibrary: '2.0.0', clientVersion: '10.2.20' })
        replace(host, 'downloadFile', (options) => options[outcome](native))
        const saveFile = vi.fn()
        host.native.getFileSystemManager = () => ({ saveFile })
        const error = await rejection(mpx.downloadFile({ url, filePath }))
        const errMsg = `downloadFile:fail HTTP status ${status}, and the host keeps no file of it`
        expect(error).toMatchObject({ kind: 'unknown', errMsg, native })
        expect(saveFile).not.toHaveBeenCalled()
      }
    },
  )

  it('is a success where error 19 comes with a file', async () => {
    const { host, mpx } = use('alipay')
    const native = { error: 19, status: 404, apFilePath: 'https://resource/1.other' }
    replace(host, 'downloadFile', ({ fail }) => fail(native))
    const due = { statusCode: 404, tempFilePath: native.apFilePath }
    expect(await mpx.downloadFile({ url })).toMatchObject(due)
  })

  it('says in development what filePath needs, and what is here', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { host, mpx } = use('wechat', { baseLibrary: '1.4.0' })
    replace(host, 'downloadFile', ({ success }) => success({ tempFilePath: 'wxfile://tmp/1' }))
    mpx.configure({ development: true })
    await mpx.downloadFile({ url, filePath: 'wxfile://usr/secret' })
    await mpx.downloadFile({ url, filePath: 'wxfile://usr/secret' })
    mpx.configure({ development: undefined })
    const why = 'filePath needs a FileSystemManager, the file is at tempFilePath'
    const here = `WeChat 1.4.0, app ${host.clientVersion}`
    expect(warn.mock.calls).toEqual([[`[crossmp] downloadFile: ${why} (${here})`]])
    warn.mockRestore()
  })

  it.each([
    { progress: Number.NaN, totalBytesWritten: 1, totalBytesExpectedToWrite: 2 },
    { progress: Infinity, totalBytesWritten: 1, totalBytesExpectedToWrite: 0 },
    { progress: 0, totalBytesWritten: 1, totalBytesExpectedToWrite: Infinity },
  ])('drops progress that is no number: %o', async (event) => {
    const { host, mpx } = use('wechat')
    let native = (_: object): void => {}
    replace(host, 'downloadFile', () => ({
      onProgressUpdate: (listener: typeof native) => {
        native = listener
      },
    }))
    const task = mpx.downloadFile({ url, complete() {} })
    const heard = vi.fn()
    task.onProgressUpdate(heard)
    native(event)
    expect(heard).not.toHaveBeenCalled()
    native({ progress: 50, totalBytesWritten: 1, totalBytesExpectedToWrite: 2 })
    expect(heard).toHaveBeenCalledOnce()
    task.abort()
    await quiet()
  })
})
