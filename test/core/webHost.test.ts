import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SocketTask } from '../../src/apis/network/connectSocket'
import { rejection, thrown, useMpx } from '../apis/use'
import { collectReports } from '../support/reports'
import { quiet } from '../support/wait'
import { type NativeOptions, replace } from './_native'

// What Taro's API for the web does otherwise than WeChat: @tarojs/taro-h5 4.2.0. test/e2e has the original.
const use = useMpx()
const upload = { url: 'https://example.com', filePath: 'blob:a', name: 'file' }
const words = '暂时不支持 API'

let reports: ReturnType<typeof collectReports>
beforeEach(() => {
  reports = collectReports()
})
afterEach(async () => {
  await quiet()
  reports.stop()
  expect(reports).toMatchObject({ rejections: [], exceptions: [] })
})

/** What stands for an API that Taro lacks. */
const stub = (name: string) => () => Promise.reject({ errMsg: `${name}:fail ${words}` })

describe('an API that promises where it should answer at once', () => {
  it.each(['getAccountInfoSync', 'getFileSystemManager'] as const)('%s is not there', (name) => {
    const { host, mpx } = use('wechat')
    host.native[name] = stub(name)
    expect(thrown(() => mpx[name]())).toMatchObject({
      kind: 'unsupported',
      errMsg: `${name}:fail ${name} does not answer here`,
    })
  })

  it('has not told how the app was built, and nobody hears of it', async () => {
    const { host, mpx } = use('wechat')
    host.native.getAccountInfoSync = stub('getAccountInfoSync')
    replace(host, 'uploadFile', ({ success }) => success({ statusCode: 200, data: '' }))
    expect(await mpx.uploadFile(upload)).toMatchObject({ statusCode: 200 })
  })

  it('keeps no file: it is where the host put it', async () => {
    const { host, mpx } = use('wechat')
    host.native.getFileSystemManager = stub('getFileSystemManager')
    replace(host, 'downloadFile', ({ success }) => success({ tempFilePath: 'blob:a' }))
    const { url } = upload
    expect(await mpx.downloadFile({ url, filePath: 'wxfile://usr/a' })).toEqual({
      statusCode: 200,
      header: {},
      tempFilePath: 'blob:a',
      errMsg: 'downloadFile:ok',
    })
  })
})

it('a version that is empty is none', async () => {
  const { host, mpx } = use('wechat')
  host.native.getAppBaseInfo = () => ({ SDKVersion: '', version: '' })
  replace(host, 'uploadFile', ({ fail }) => fail({ errMsg: 'uploadFile:fail busy' }))
  expect([mpx.env.baseLibrary, mpx.env.clientVersion]).toEqual([undefined, undefined])
  const { message } = await rejection(mpx.uploadFile(upload))
  expect(message).toBe('uploadFile:fail busy (WeChat of unknown version)')
})

it('a status bar that is no number has no height', () => {
  const { host, mpx } = use('wechat')
  host.native.getWindowInfo = () => ({ screenHeight: 720, windowHeight: 0, statusBarHeight: NaN })
  expect(mpx.getWindowInfo()).toMatchObject({ statusBarHeight: 0, windowHeight: 720 })
})

describe('a failure', () => {
  it.each([
    [{ errMsg: `uploadFile:fail ${words}` }, 'unsupported', 100, words],
    [new TypeError('Failed to fetch'), 'network', 600003, 'Failed to fetch'],
    [new TypeError('Load failed'), 'network', 600003, 'Load failed'],
    [{ errMsg: 'uploadFile:fail undefined' }, 'unknown', 4, 'unknown error'],
    [{ errMsg: 'uploadFile:fail a is undefined' }, 'unknown', 4, 'a is undefined'],
  ])('of %o is read as %s', async (native, kind, errno, reason) => {
    const { host, mpx } = use('wechat')
    replace(host, 'uploadFile', ({ fail }) => fail(native))
    const errMsg = `uploadFile:fail ${reason}`
    expect(await rejection(mpx.uploadFile(upload))).toMatchObject({ kind, errno, errMsg })
  })

  it.each([
    [999, 'network', 'signal is aborted without reason'],
    [1000, 'timeout', 'timeout'],
  ])(
    'that is an abort of the host’s own after %i of 1000 ms is read as %s',
    async (ms, kind, reason) => {
      const now = vi.spyOn(Date, 'now').mockReturnValue(5000)
      const { host, mpx } = use('wechat')
      const calls = replace(host, 'request')
      const error = rejection(mpx.request({ url: upload.url, timeout: 1000 }))
      now.mockReturnValue(5000 + ms)
      // Taro ends a fetch by its signal.
      calls[0]?.fail(new DOMException('signal is aborted without reason', 'AbortError'))
      expect(await error).toMatchObject({ kind, errMsg: `request:fail ${reason}` })
      now.mockRestore()
    },
  )

  it('that is an abort of the app’s stays one after the limit', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(5000)
    const { host, mpx } = use('wechat')
    replace(host, 'request')
    const task = mpx.request({ url: upload.url, timeout: 1000 })
    now.mockReturnValue(7000)
    task.abort()
    expect(await rejection(task)).toMatchObject({ kind: 'abort' })
    now.mockRestore()
  })
})

describe('a socket that is promised', () => {
  /** A native task, and what it is told. */
  function makeTask() {
    const heard: { [event: string]: (payload: object) => void } = {}
    const on = (event: string) => (listener: (payload: object) => void) => {
      heard[event] = listener
    }
    const task = {
      send: vi.fn(({ success }: NativeOptions) => success()),
      close: vi.fn(({ success }: NativeOptions) => success()),
      ...{ onOpen: on('open'), onMessage: on('message') },
      ...{ onError: on('error'), onClose: on('close') },
    }
    return { heard, task }
  }

  const record = (socket: SocketTask): unknown[] => {
    const log: unknown[] = []
    socket.onOpen(() => log.push('open'))
    socket.onMessage(({ data }) => log.push(data))
    socket.onError(({ errMsg }) => log.push(errMsg))
    socket.onClose(({ code }) => log.push(code))
    return log
  }

  const connect = (act: (options: NativeOptions) => unknown) => {
    const { host, mpx } = use('wechat')
    replace(host, 'connectSocket', act)
    const fail = vi.fn()
    const socket = mpx.connectSocket({ url: 'wss://example.com', fail })
    return { socket, fail, log: record(socket) }
  }

  it('works once it is there', async () => {
    const { heard, task } = makeTask()
    const { socket, log } = connect(({ success }) => {
      success({ socketTaskId: 1 })
      return Promise.resolve(task)
    })
    expect(await rejection(socket.send({ data: 'early' }))).toMatchObject({ kind: 'network' })
    await quiet()
    heard.open?.({})
    heard.message?.({ data: 'hello' })
    await socket.send({ data: 'world' })
    await socket.close()
    heard.close?.({ code: 1000 })
    expect(log).toEqual(['open', 'hello', 1000])
    expect(task.send).toHaveBeenCalledOnce()
    expect(task.close).toHaveBeenCalledOnce()
  })

  it('fails as one that is told to', async () => {
    const errMsg = 'connectSocket:fail invalid url'
    const { fail, log } = connect(({ fail }) => {
      fail({ errMsg })
      return Promise.reject({ errMsg })
    })
    await quiet()
    expect(log).toEqual([errMsg, 1006])
    expect(fail).toHaveBeenCalledOnce()
  })

  it.each([
    ['promised', Promise.resolve({})],
    ['given', undefined],
  ])('and none is %s, though it succeeded: it ends', async (_how, returned) => {
    const { log } = connect(({ success }) => {
      success()
      return returned
    })
    await quiet()
    expect(log).toEqual(['connectSocket:fail this host makes no task', 1006])
  })
})
