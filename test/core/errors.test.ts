import { describe, expect, it } from 'vitest'
import { bindCall } from '../../src/core/bindCall'
import { failure } from '../../src/core/failure'
import { ungated } from '../../src/core/gates'
import { driver } from '../../src/platforms/wechat/driver'
import { rejection, useMpx } from '../apis/use'
import { replace } from './_native'

const use = useMpx()
const upload = { url: 'https://example.com', filePath: 'wxfile://a.png', name: 'file' }
const failing = (platform: 'wechat' | 'alipay', native: object) => {
  const { host, mpx } = use(platform)
  replace(host, 'uploadFile', ({ fail }) => fail(native))
  return { mpx, error: () => rejection(mpx.uploadFile(upload)) }
}

describe('an error', () => {
  it('has the words of the host in its stack, whatever they are', async () => {
    const { mpx, error } = failing('wechat', { errMsg: "uploadFile:fail costs $1, $& and $'" })
    mpx.configure({ development: true })
    const { stack, message } = await error()
    mpx.configure({ development: undefined })
    expect(message).toContain("costs $1, $& and $'")
    expect(String(stack).startsWith(`MpxError: ${message}\n    at `)).toBe(true)
    expect(String(stack).split('costs')).toHaveLength(2)
  })

  it('names API, reason, platform and versions', async () => {
    const { error } = failing('alipay', { error: 11, errorMessage: '文件不存在' })
    const { message } = await error()
    expect(message).toMatch(/^uploadFile:fail 文件不存在 \(Alipay \d.*, app 10\..*\)$/)
  })

  it.each([
    // The host's number, even where only the words tell the kind.
    [{ errno: 600001, errMsg: 'uploadFile:fail time out' }, 'timeout', 600001],
    [{ errno: 100, errMsg: 'uploadFile:fail jsapi not supported' }, 'unsupported', 100],
    [{ errno: 600007, errMsg: 'uploadFile:fail too many' }, 'quota', 600007],
    // The app's own abort is ours: a host that gives up by itself is the network.
    [{ errno: 603105, errMsg: 'uploadFile:fail stopped' }, 'network', 603105],
    // From the words, then the kind's.
    [{ errMsg: 'uploadFile:fail url not in domain list' }, 'domain', 600002],
    [{ errMsg: "uploadFile:fail file doesn't exist" }, 'not-found', 1300002],
    [{ errMsg: 'uploadFile:fail file not found' }, 'not-found', 1300002],
    [{ errMsg: 'uploadFile:fail interrupted' }, 'network', 600003],
    [{}, 'unknown', 4],
  ])('of %o is read as %s, %s', async (native, kind, errno) => {
    const error = await failing('wechat', native).error()
    expect(error).toMatchObject({ kind })
    expect(error.errno).toBe(errno)
    expect(error.native).toBe(native)
  })

  it.each([
    [{ error: 12, errorMessage: '上传失败' }, 'network', 600003],
    [{ error: 12, errorMessage: 'timeout' }, 'timeout', 5],
    [{ error: 12, errorMessage: '请求超时' }, 'timeout', 5],
    [{ error: 2, errorMessage: '参数错误' }, 'argument', 1001],
    [{ error: 2, errorMessage: 'domain not allowed' }, 'domain', 600002],
    [{ error: 9, errorMessage: 'uploadFile:fail abort' }, 'network', 600003],
    [{ error: 2001, errorMessage: '用户拒绝' }, 'denied', 103],
    [{ error: 77 }, 'unknown', 4],
  ])('of Alipay %o is read as %s, %s', async (native, kind, errno) => {
    const error = await failing('alipay', native).error()
    expect(error).toMatchObject({ kind })
    expect(error.errno).toBe(errno)
    expect(error.native).toBe(native)
  })

  it.each([
    ['wechat', { errMsg: 'uploadFile:fail url not in domain list', kind: 'x' }, 'domain'],
    ['alipay', { error: 2001, errorMessage: 'no', kind: 'cancel' }, 'denied'],
    ['wechat', 'uploadFile:fail timeout', 'timeout'],
    ['alipay', 'network error', 'network'],
  ] as const)('on %s of %o is read, whatever its form', async (platform, native, kind) => {
    const { error } = failing(platform, native as object)
    expect(await error()).toMatchObject({ kind, native })
  })

  it('of ours has nothing native: the host said nothing', async () => {
    const { host, mpx } = use('wechat')
    const { url, filePath } = upload
    const refused = await rejection(mpx.uploadFile({ url, filePath } as never))
    expect(refused).toMatchObject({ kind: 'argument' })
    replace(host, 'uploadFile', () => ({}))
    const task = mpx.uploadFile(upload)
    task.abort()
    const aborted = await rejection(task)
    Reflect.deleteProperty(host.native, 'uploadFile')
    const missing = await rejection(mpx.uploadFile(upload))
    for (const error of [refused, aborted, missing]) expect(error.native).toBeUndefined()
  })

  it('never holds what the app passed', async () => {
    const { mpx } = use('alipay')
    const circular: { [key: string]: unknown } = { 'sesame-value': 'sesame' }
    circular.self = circular
    const hostile = [
      { header: { 'x-token': 'sesame\n' } },
      { header: { 'x-token': Symbol('sesame') } },
      { formData: { value: circular } },
      { formData: { value: { big: BigInt(1) } } },
      { formData: { value: Object.create(null, { toJSON: { value: 'sesame' } }) } },
    ]
    for (const more of hostile) {
      const error = await rejection(mpx.uploadFile({ ...upload, ...(more as object) }))
      expect(error.name).toBe('MpxError')
      expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('sesame')
    }
  })

  it.each([
    [
      'at once',
      () => {
        throw failure('not-found', 'nothing in it')
      },
    ],
    ['later', () => Promise.reject(failure('not-found', 'nothing in it'))],
  ])('that we make of a success, %s, keeps what the host said', async (_when, result) => {
    const { host } = use('wechat')
    const said = { errMsg: 'probe:ok' }
    replace(host, 'probe', ({ success }) => success(said))
    const uninstall = host.install()
    const probe = bindCall(driver as never, { name: 'probe' }, ungated, { since: '1.0.0', result })
    const error = await rejection(probe() as Promise<object>)
    uninstall()
    expect(error).toMatchObject({ kind: 'not-found', errMsg: 'probe:fail nothing in it' })
    expect(error.native).toBe(said)
  })
})
