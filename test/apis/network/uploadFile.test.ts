import { randomBytes } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { UploadFileOptions, UploadProgress } from '../../../src/apis/network/uploadFile'
import type { HostOptions } from '../../../src/testing/index'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { type NativeOptions, replace } from '../../core/_native'
import { collectReports } from '../../support/reports'
import { unholdable, views } from '../../support/values'
import { quiet } from '../../support/wait'
import { type Form, readForm, useServers } from '../../testing/serve'
import { hosts, rejection, useMpx } from '../use'

// A good one to start from: an API is called as an app calls it, over a simulated host of each version that matters. The host sends
// real HTTP, to a server that reads forms with a parser of its own. Only what no simulated host does is made up, by `replace`.

const use = useMpx()
const serve = useServers()

/** A server that keeps the forms it is sent, and how it answers. */
async function album({ status = 200, body = '{"id":7}' } = {}) {
  const forms: Form[] = []
  const url = await serve(async (request, response) => {
    forms.push(await readForm(request))
    response.writeHead(status, { 'content-type': 'application/json', 'x-album': 'summer' })
    response.end(body)
  })
  return { url, forms }
}

/** A server that takes a request, and never answers. */
async function silence() {
  let closed = 0
  let asked = (): void => {}
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const url = await serve((request) => {
    asked()
    request.resume()
    request.socket.on('close', () => closed++)
  })
  return { url, isAsked, closed: () => closed }
}

/** A host, its APIs, a file on it, and options that lack a `url`. */
function open(
  platform: Platform,
  versions?: HostOptions,
  bytes: Uint8Array = Buffer.from('photo'),
) {
  const { host, mpx } = use(platform, versions)
  const picture = { filePath: host.tempFile(bytes, 'photo.png'), name: 'photo' }
  return { host, mpx, picture }
}

/** Opens a host whose upload is in the test's hands. */
function driven(platform: Platform, versions?: HostOptions) {
  const { host, mpx } = use(platform, versions)
  const listeners: { [event: string]: (payload: unknown) => void } = {}
  const abort = vi.fn()
  const on = (event: string) => (listener: (payload: unknown) => void) => {
    listeners[event] = listener
  }
  const task = {
    abort,
    onProgressUpdate: on('progress'),
    onHeadersReceived: on('headers'),
  }
  const calls = replace(host, 'uploadFile', () => task)
  const start = (more: object = {}) =>
    mpx.uploadFile({ url: 'https://a.example', filePath: 'a.png', name: 'a', ...more })
  const native = (): NativeOptions => calls[0] as NativeOptions
  return { mpx, start, native, calls, listeners, abort }
}

/** As plain JavaScript may call it. */
const untyped = (options: unknown): UploadFileOptions => options as UploadFileOptions

describe.each(hosts)('uploadFile on %s %o', (platform, versions) => {
  const isOldest = versions.clientVersion === '10.1.30'

  it('sends the file and the fields, and resolves with the answer', async () => {
    const bytes = randomBytes(100_000)
    const { mpx, picture } = open(platform, versions, bytes)
    const { url, forms } = await album()
    const { profile, ...result } = await mpx.uploadFile({ url, ...picture, formData: { a: 'b' } })
    const header = isOldest || platform === 'wechat' ? expect.any(Object) : { 'x-album': 'summer' }
    expect(result).toMatchObject({ data: '{"id":7}', statusCode: 200, header })
    expect(result.errMsg).toBe('uploadFile:ok')
    expect(Object.keys(result).sort()).toEqual(['data', 'errMsg', 'header', 'statusCode'])
    // Only the newest WeChat measures.
    expect(profile !== undefined).toBe(platform === 'wechat' && !versions.baseLibrary)
    const [form, ...others] = forms
    expect(others).toEqual([])
    expect(form?.fields).toEqual([['a', 'b']])
    expect(form?.files).toMatchObject([{ name: 'photo' }])
    expect(form?.files[0]?.bytes.equals(bytes)).toBe(true)
  })

  it('sends every value of the form as text', async () => {
    const { mpx, picture } = open(platform, versions)
    const { url, forms } = await album()
    const formData = {
      ...{ text: 'ä 中', empty: '', number: 7, none: Number.NaN, yes: true, no: false },
      ...{ object: { a: [1] }, list: ['a', null], date: new Date(0), left: undefined, out: null },
    }
    await mpx.uploadFile({ url, ...picture, formData: Object.freeze(formData) })
    expect(Object.fromEntries(forms[0]?.fields ?? [])).toEqual({
      ...{ text: 'ä 中', empty: '', number: '7', none: 'NaN', yes: 'true', no: 'false' },
      ...{ object: '{"a":[1]}', list: '["a",null]', date: '"1970-01-01T00:00:00.000Z"' },
    })
  })

  it('refuses in the form what would arrive as something else', async () => {
    const { host, mpx, picture } = open(platform, versions)
    const bad = unholdable.filter(([, value]) => typeof value === 'object')
    for (const [what, value] of [...bad, ...views([1, 2, 3], 0, 2)]) {
      const error = await rejection(mpx.uploadFile({ url: '', ...picture, formData: { value } }))
      const errMsg = 'uploadFile:fail JSON can not hold formData'
      expect(error, what).toMatchObject({ kind: 'argument', errno: 1001, errMsg })
    }
    expect(host.callsOf('uploadFile')).toEqual([])
  })

  it('sends headers: the last of a name, as texts, and no Referer', async () => {
    const { mpx, picture } = open(platform, versions)
    const { url, forms } = await album()
    const header = {
      'X-A': 'one',
      'x-a': 2,
      'X-B': null,
      'X-C': true,
      Referer: 'https://a.example',
    }
    await mpx.uploadFile({ url, ...picture, header })
    expect(forms[0]?.headers).toMatchObject({ 'x-a': '2', 'x-c': 'true' })
    expect(forms[0]?.headers).not.toHaveProperty('x-b')
    expect(forms[0]?.headers.referer).not.toBe('https://a.example')
    expect(forms[0]?.headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/)
  })

  it.each([
    (evil: string) => ({ name: evil }),
    (evil: string) => ({ header: { 'X-A': evil } }),
    (evil: string) => ({ header: { [evil]: 'a' } }),
    (evil: string) => ({ [platform]: { name: evil } }),
    (evil: string) => ({ [platform]: { header: { 'X-A': evil } } }),
  ])('refuses a line end in what becomes a header: %s', async (make) => {
    for (const control of ['\r\n', '\n', '\0']) {
      const { host, mpx, picture } = open(platform, versions)
      const options = { url: 'https://a.example', ...picture, ...make(`a${control}secret: 1`) }
      const error = await rejection(mpx.uploadFile(options))
      expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
      expect(error.message).not.toContain('secret')
      expect(host.callsOf('uploadFile')).toEqual([])
    }
  })

  it.each([201, 302, 404, 500])('takes any answer for a success: %i', async (status) => {
    const { mpx, picture } = open(platform, versions)
    const { url } = await album({ status, body: 'no JSON' })
    const result = await mpx.uploadFile({ url, ...picture })
    expect(result).toMatchObject({ statusCode: status, data: 'no JSON' })
  })

  it('calls back with what the promise has, each once, later than it returns', async () => {
    const { mpx, picture } = open(platform, versions)
    const { url } = await album()
    const log: unknown[][] = []
    const note = (name: string) => (value: object) => void log.push([name, value])
    const all = { success: note('success'), fail: note('fail'), complete: note('complete') }
    const task = mpx.uploadFile({ url, ...picture, ...all })
    log.push(['returned'])
    const result = await task
    expect(log).toEqual([['returned'], ['success', result], ['complete', result]])
    log.length = 0
    const error = await rejection(mpx.uploadFile({ url, ...picture, filePath: 'nope.png', ...all }))
    expect(log).toEqual([
      ['fail', error],
      ['complete', error],
    ])
  })

  it('tells how far it is, in numbers that grow', async () => {
    const { mpx, picture } = open(platform, versions, Buffer.alloc(500_000))
    const { url } = await album()
    const seen: UploadProgress[] = []
    const task = mpx.uploadFile({ url, ...picture })
    task.onProgressUpdate((event) => seen.push(event))
    await task
    // Its host returns no task: nothing is told, and nothing breaks.
    if (isOldest) return
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual(
      ['progress', 'totalBytesExpectedToSend', 'totalBytesSent'].sort(),
    )
    const sent = seen.map(({ totalBytesSent }) => totalBytesSent)
    expect(sent).toEqual([...new Set(sent)].sort((a, b) => a - b))
    const last = seen.at(-1)
    expect(last).toMatchObject({ progress: 100, totalBytesSent: last?.totalBytesExpectedToSend })
  })

  it('tells the headers before the body, where the host does', async () => {
    const { mpx, picture } = open(platform, versions)
    const { url } = await album()
    const heard = vi.fn()
    const task = mpx.uploadFile({ url, ...picture })
    task.onHeadersReceived(heard)
    await task
    const tells = mpx.canIUse('uploadFile.return.onHeadersReceived')
    expect(heard).toHaveBeenCalledTimes(tells ? 1 : 0)
    if (tells) expect(heard.mock.calls[0]?.[0].header).toMatchObject({ 'x-album': 'summer' })
  })

  it('ends by abort(): the transfer stops, the promise rejects', async () => {
    const { mpx, picture } = open(platform, versions)
    const { url, isAsked, closed } = await silence()
    const task = mpx.uploadFile({ url, ...picture })
    await isAsked
    task.abort()
    task.abort()
    const error = await rejection(task)
    expect(error).toMatchObject({ kind: 'abort', errMsg: 'uploadFile:fail abort' })
    expect(error).not.toHaveProperty('errno')
    if (!isOldest) await vi.waitFor(() => expect(closed()).toBe(1))
  })

  it('ends by its signal, and does not begin where that has been', async () => {
    const { host, mpx, picture } = open(platform, versions)
    const { url, isAsked } = await silence()
    const controller = new AbortController()
    const { signal } = controller
    const task = mpx.uploadFile({ url, ...picture, signal })
    await isAsked
    controller.abort()
    expect(await rejection(task)).toMatchObject({ kind: 'abort' })
    expect(host.callsOf('uploadFile')[0]?.options).not.toHaveProperty('signal')
    expect(await rejection(mpx.uploadFile({ url, ...picture, signal }))).toMatchObject({
      kind: 'abort',
    })
    expect(host.callsOf('uploadFile')).toHaveLength(1)
  })

  it('ends after its timeout, whoever keeps that', async () => {
    const { mpx, picture } = open(platform, versions)
    const { url } = await silence()
    for (const timeout of [30, '30']) {
      const error = await rejection(mpx.uploadFile(untyped({ url, ...picture, timeout })))
      expect(error).toMatchObject({ kind: 'timeout', errMsg: 'uploadFile:fail timeout', errno: 5 })
    }
  })

  it('has no timeout where that is no time', async () => {
    const { host, mpx, picture } = open(platform, versions)
    const { url } = await album()
    for (const timeout of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e12, 'soon', true]) {
      const result = await mpx.uploadFile(untyped({ url, ...picture, timeout }))
      expect(result).toMatchObject({ statusCode: 200 })
    }
    for (const { options } of host.callsOf('uploadFile')) {
      expect(options).not.toHaveProperty('timeout')
    }
  })

  it.each(['url', 'filePath', 'name'])('needs %s', async (option) => {
    const { host, mpx, picture } = open(platform, versions)
    for (const value of [undefined, null]) {
      const options = untyped({ url: 'https://a.example', ...picture, [option]: value })
      expect(await rejection(mpx.uploadFile(options))).toMatchObject({
        kind: 'argument',
        errMsg: `uploadFile:fail uploadFile needs ${option}`,
      })
    }
    expect(host.callsOf('uploadFile')).toEqual([])
  })

  it('says what went wrong in one word, and the host says the rest', async () => {
    const { host, mpx, picture } = open(platform, versions)
    const { url } = await album()
    const gone = await rejection(mpx.uploadFile({ url, ...picture, filePath: 'nope.png' }))
    expect(gone).toMatchObject({ name: 'MpxError', kind: 'not-found', api: 'uploadFile', platform })
    expect(gone).toBeInstanceOf(Error)
    expect(gone.native).toBeTypeOf('object')
    const elsewhere = mpx.uploadFile({ url: 'https://example.com', ...picture })
    expect(await rejection(elsewhere)).toMatchObject({ kind: 'domain', errno: 600002 })
    host.setNetwork({ type: 'none' })
    expect(await rejection(mpx.uploadFile({ url, ...picture }))).toMatchObject({ kind: 'network' })
  })

  it('leaves the options as they are', async () => {
    const { mpx, picture } = open(platform, versions)
    const { url, forms } = await album()
    const header = Object.freeze({ 'X-A': 'b' })
    const formData = Object.freeze({ a: 1 })
    const options = Object.freeze({ url, ...picture, header, formData, timeout: 60_000 })
    await mpx.uploadFile(options)
    await mpx.uploadFile(options)
    expect(forms.map(({ fields }) => fields)).toEqual([[['a', '1']], [['a', '1']]])
  })
})

describe.each(['wechat', 'alipay'] as const)('the task of an upload on %s', (platform) => {
  const event = {
    wechat: (sent: number, of: number) => ({
      ...{ progress: (100 * sent) / of, totalBytesSent: sent, totalBytesExpectedToSend: of },
    }),
    alipay: (sent: number, of: number) => ({
      ...{ progress: (100 * sent) / of, totalBytesWritten: sent, totalBytesExpectedToWrite: of },
    }),
  }[platform]

  it('holds a listener once, and takes one or all away', async () => {
    const { start, native, listeners } = driven(platform)
    const task = start()
    const [first, second] = [vi.fn(), vi.fn()]
    for (const listener of [first, first, second]) task.onProgressUpdate(listener)
    listeners.progress?.(event(1, 4))
    task.offProgressUpdate(first)
    listeners.progress?.(event(2, 4))
    task.offProgressUpdate()
    listeners.progress?.(event(3, 4))
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 2])
    expect(second).toHaveBeenLastCalledWith({
      ...{ progress: 50, totalBytesSent: 2, totalBytesExpectedToSend: 4 },
    })
    native().success({ statusCode: 200, data: '' })
    await task
    // After the end they still can be called.
    task.onProgressUpdate(first)
    task.offHeadersReceived()
    task.abort()
  })

  it('drops progress that is no number, and goes on past a listener that throws', async () => {
    const { start, native, listeners } = driven(platform)
    const reports = collectReports()
    const heard = vi.fn()
    const task = start()
    task.onProgressUpdate(() => {
      throw new Error('from a listener')
    })
    task.onProgressUpdate(heard)
    listeners.progress?.(event(1, 0))
    expect(heard).not.toHaveBeenCalled()
    listeners.progress?.(event(1, 2))
    expect(heard).toHaveBeenCalledOnce()
    native().success({ statusCode: 200, data: '' })
    await task
    await quiet()
    reports.stop()
    expect(reports.exceptions).toMatchObject([{ message: 'from a listener' }])
  })

  it('has its methods where the host returns nothing, or throws', async () => {
    const { host, mpx } = use(platform)
    const options = { url: 'https://a.example', filePath: 'a.png', name: 'a' }
    for (const act of [() => undefined, () => null]) {
      replace(host, 'uploadFile', act)
      const task = mpx.uploadFile(options)
      task.onProgressUpdate(() => {})
      task.offHeadersReceived()
      task.abort()
      expect(await rejection(task)).toMatchObject({ kind: 'abort' })
    }
    replace(host, 'uploadFile', () => {
      throw new Error('it rained')
    })
    const error = await rejection(mpx.uploadFile(options))
    expect(error).toMatchObject({ kind: 'unknown', errMsg: 'uploadFile:fail it rained' })
  })

  it('reaches the host once, without an argument, however it ends', async () => {
    const aborted = driven(platform)
    const task = aborted.start()
    task.abort()
    task.abort()
    await rejection(task)
    expect(aborted.abort.mock.calls).toEqual([[]])
  })

  it('tells nobody of a rejection that a callback has had', async () => {
    const reports = collectReports()
    const { start, native } = driven(platform)
    start({ fail: () => {} })
    native().fail({ errMsg: 'uploadFile:fail it rained', error: 987, errorMessage: 'it rained' })
    await quiet()
    reports.stop()
    expect(reports.rejections).toEqual([])
  })

  it('gives text and a number, whatever form they came in', async () => {
    const { start, native } = driven(platform)
    const task = start()
    native().success({ statusCode: '201', data: { parsed: true }, apFilePath: 'a' })
    expect(await task).toEqual({
      ...{ errMsg: 'uploadFile:ok', statusCode: 201, data: '{"parsed":true}', header: {} },
    })
  })
})

describe('what only Alipay needs', () => {
  it.each([
    ['a.png', 'image'],
    ['a.MP4', 'video'],
    ['https://resource/1.audio', 'audio'],
    ['no extension', 'image'],
  ])('is told of %s: the field under both names, the kind %s, no loading layer', (file, kind) => {
    const { start, native } = driven('alipay')
    start({ filePath: file, complete: () => {} })
    expect(native()).toMatchObject({ name: 'a', fileName: 'a', fileType: kind, hideLoading: true })
  })

  it("is the app's where its bag has it", () => {
    const { start, native } = driven('alipay')
    start({ alipay: { hideLoading: false, fileType: 'video' }, complete: () => {} })
    expect(native()).toMatchObject({ hideLoading: false, fileType: 'video', fileName: 'a' })
    expect(native()).not.toHaveProperty('alipay')
  })

  it('has headers under both names, those of the bag last', () => {
    for (const name of ['header', 'headers']) {
      const { start, native } = driven('alipay')
      const bag = { [name]: { 'X-B': 2 } }
      start({ header: { 'X-A': 1 }, alipay: bag, complete: () => {} })
      expect(native().headers).toMatchObject({ 'X-B': '2' })
      expect(native().header).toEqual(native().headers)
    }
  })

  it('makes a success of error 19, which is an answer', async () => {
    const { start, native } = driven('alipay')
    const task = start()
    native().fail({ error: 19, errorMessage: 'http status error', status: 403, data: 'no' })
    expect(await task).toMatchObject({ statusCode: 403, data: 'no' })
  })

  it.each([
    [4, 'domain'],
    [11, 'not-found'],
    [12, 'network'],
    [13, 'denied'],
  ])('reads %i as %s', async (error, kind) => {
    const { start, native } = driven('alipay')
    const task = start()
    native().fail({ error, errorMessage: '失败' })
    expect(await rejection(task)).toMatchObject({ kind, errMsg: 'uploadFile:fail 失败' })
  })
})

describe('what only WeChat knows', () => {
  it('is sent there from its version on, left out before, and elsewhere', () => {
    const hints = { enableHttp2: true, enableQuic: true, enableProfile: false, complete: () => {} }
    for (const [platform, baseLibrary, due] of [
      ['wechat', '3.5.0', ['enableHttp2', 'enableQuic', 'enableProfile']],
      ['wechat', '2.10.4', ['enableHttp2', 'enableQuic']],
      ['wechat', '2.10.3', []],
      ['alipay', '2.9.0', []],
    ] as const) {
      const { start, native } = driven(platform, { baseLibrary })
      start(hints)
      const sent = Object.keys(native()).filter((option) => option.startsWith('enable'))
      expect(sent.sort()).toEqual([...due].sort())
    }
  })

  it('has a profile, in one spelling and in numbers', async () => {
    const { start, native } = driven('wechat')
    const task = start()
    const profile = { domainLookupStart: 1, domainLookupEnd: 2, estimate_nettype: '4g', rtt: 9 }
    native().success({ statusCode: 200, data: '', profile })
    expect((await task).profile).toMatchObject({
      ...{ domainLookUpStart: 1, domainLookUpEnd: 2, domainLookupStart: 1, domainLookupEnd: 2 },
      ...{ estimate_nettype: 5, rtt: 9 },
    })
  })
})
