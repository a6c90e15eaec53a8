import { describe, expectTypeOf, test } from 'vitest'
import type {
  DownloadFileResult,
  MpxError,
  RequestResult,
  RequestTask,
  UploadFileResult,
  UploadProgress,
  UploadTask,
} from '../../src/index'
import { isCancel, isMpxError, isTimeout, mpx, request } from '../../src/index'

const file = { url: 'https://example.com/', filePath: 'tmp://photo.jpg', name: 'photo' }
const { url } = file

describe('a task', () => {
  test('is promise and task, and gives its result without the task', () => {
    const task = mpx.uploadFile(file)
    expectTypeOf(task).toExtend<Promise<UploadFileResult>>()
    expectTypeOf(task).toExtend<UploadTask>()
    expectTypeOf(task).resolves.toEqualTypeOf<UploadFileResult>()
    expectTypeOf<Awaited<typeof task>>().not.toHaveProperty('abort')
    expectTypeOf(task.abort).toEqualTypeOf<() => void>()
    task.onProgressUpdate((event) => expectTypeOf(event).toEqualTypeOf<UploadProgress>())
    task.offProgressUpdate()
    // @ts-expect-error a promise alone is no task
    task.then(String).abort()
    // @ts-expect-error uploads have no chunks
    task.onChunkReceived(() => {})
    // @ts-expect-error misspelt
    task.onProgress(() => {})
  })

  test('takes callbacks, with the types of what they are given', () => {
    mpx.uploadFile({
      ...file,
      success: (result) => expectTypeOf(result).toEqualTypeOf<UploadFileResult>(),
      fail: (error) => expectTypeOf(error).toEqualTypeOf<MpxError>(),
      complete: (outcome) => expectTypeOf(outcome).toEqualTypeOf<UploadFileResult | MpxError>(),
    })
    // @ts-expect-error results have no such field
    mpx.uploadFile({ ...file, success: ({ status }) => status })
  })

  test('takes whatever is shaped like a signal', () => {
    mpx.uploadFile({ ...file, signal: new AbortController().signal })
    mpx.uploadFile({ ...file, signal: { aborted: false, addEventListener() {} } })
    // @ts-expect-error no signal
    mpx.uploadFile({ ...file, signal: true })
    // @ts-expect-error a call that is no task can't be ended
    mpx.showToast({ title: '', signal: new AbortController().signal })
  })
})

describe('request', () => {
  test('gives data of the type that was asked for', () => {
    expectTypeOf(request({ url })).resolves.toEqualTypeOf<RequestResult<unknown>>()
    expectTypeOf(request<{ id: number }>({ url })).resolves.toEqualTypeOf<
      RequestResult<{ id: number }>
    >()
    expectTypeOf(mpx.request<string>({ url })).toExtend<RequestTask>()
    mpx.request<number[]>({
      url,
      success: ({ data }) => expectTypeOf(data).toEqualTypeOf<number[]>(),
    })
  })

  test('knows eight methods', () => {
    request({ url, method: 'TRACE' })
    // @ts-expect-error the hosts know no other
    request({ url, method: 'PATCH' })
    // @ts-expect-error as they are written
    request({ url, method: 'get' })
  })
})

describe('options', () => {
  test('that are required are', () => {
    // @ts-expect-error no name
    mpx.uploadFile({ url, filePath: '' })
    // @ts-expect-error no options
    mpx.uploadFile()
    // @ts-expect-error undefined is no name
    mpx.uploadFile({ ...file, name: undefined })
    // @ts-expect-error a number is no name
    mpx.uploadFile({ ...file, name: 7 })
  })

  test('may be left out where none is required', () => {
    mpx.getNetworkType()
    mpx.chooseImage()
    mpx.chooseImage({})
    mpx.hideLoading()
  })

  test('that are optional may be undefined', () => {
    mpx.uploadFile({
      ...file,
      header: undefined,
      formData: undefined,
      timeout: undefined,
      signal: undefined,
      success: undefined,
      fail: undefined,
      complete: undefined,
      alipay: undefined,
      enableHttp2: undefined,
    })
    request({ url, data: undefined, method: undefined, dataType: undefined })
    mpx.chooseImage({ count: undefined, sizeType: undefined })
  })

  test('that are misspelt, or of another API, do not compile', () => {
    // @ts-expect-error misspelt
    mpx.uploadFile({ ...file, filepath: '' })
    // @ts-expect-error misspelt
    request({ url, timeOut: 1 })
    // @ts-expect-error not of an upload
    mpx.uploadFile({ ...file, method: 'POST' })
  })

  test('may be read-only', () => {
    const options = { ...file, header: { a: 'b' }, formData: { c: [1] } } as const
    mpx.uploadFile(options)
    const picked = { sourceType: ['album'], sizeType: ['original'] } as const
    mpx.chooseImage(picked)
  })

  test('of one platform ride in a bag of its name', () => {
    mpx.uploadFile({ ...file, alipay: { fileType: 'video', hideLoading: false } })
    // @ts-expect-error Alipay has no such type of file
    mpx.uploadFile({ ...file, alipay: { fileType: 'document' } })
    // @ts-expect-error not in its bag
    mpx.uploadFile({ ...file, hideLoading: false })
  })
})

test('results have the fields that the contract says', () => {
  expectTypeOf<UploadFileResult>().toHaveProperty('statusCode').toBeNumber()
  expectTypeOf<UploadFileResult>().toHaveProperty('errMsg').toBeString()
  expectTypeOf<DownloadFileResult>().not.toHaveProperty('apFilePath')
  expectTypeOf<UploadFileResult>().not.toHaveProperty('cookies')
})

test('guards narrow what was caught', async () => {
  try {
    await mpx.uploadFile(file)
  } catch (error) {
    expectTypeOf(error).toBeUnknown()
    if (isMpxError(error)) expectTypeOf(error).toEqualTypeOf<MpxError>()
    if (isTimeout(error) || isCancel(error)) expectTypeOf(error.kind).toExtend<string>()
    // @ts-expect-error not before it is asked
    return error.kind
  }
})

test('a download says where the file is', async () => {
  expectTypeOf((await mpx.downloadFile({ url })).tempFilePath).toEqualTypeOf<string>()
  expectTypeOf((await mpx.downloadFile({ url, filePath: undefined })).tempFilePath).toBeString()
  const stored = await mpx.downloadFile({ url, filePath: 'wxfile://usr/a' })
  // Where the host can store it nowhere but in a temp file, it is there.
  expectTypeOf(stored.tempFilePath).toEqualTypeOf<string | undefined>()
  expectTypeOf(stored.filePath).toEqualTypeOf<string | undefined>()
  // @ts-expect-error no such option
  mpx.downloadFile({ url, filepath: 'wxfile://usr/a' })
})

test('events and sockets', () => {
  mpx.onNetworkStatusChange(({ isConnected }) => expectTypeOf(isConnected).toBeBoolean())
  mpx.offNetworkStatusChange()
  const socket = mpx.connectSocket({ url: 'wss://example.com/' })
  expectTypeOf(socket).not.toHaveProperty('then')
  socket.onMessage(({ data }) => expectTypeOf(data).toEqualTypeOf<string | ArrayBuffer>())
})

test('an event returns what removes the listener', () => {
  const end = mpx.onNetworkStatusChange(({ isConnected }) => isConnected)
  expectTypeOf(end).toEqualTypeOf<() => void>()
  expectTypeOf(mpx.offNetworkStatusChange()).toEqualTypeOf<void>()
})
