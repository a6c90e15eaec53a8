import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const bytes = new TextEncoder().encode('photo')

describe.each([
  ['wechat', { baseLibrary: '1.4.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.13.0', clientVersion: '10.1.32' }],
  ['alipay', {}],
] as const)('saveFile on %s %o', (platform, options) => {
  it('saves a temp file', async () => {
    const { host, mpx } = use(platform, options)
    const tempFilePath = host.tempFile(bytes, 'photo.png')
    const result = await mpx.saveFile({ tempFilePath })
    expect(result).toEqual({ savedFilePath: expect.any(String), errMsg: 'saveFile:ok' })
    expect(result.savedFilePath).not.toBe(tempFilePath)
    expect([...host.readFile(result.savedFilePath)]).toEqual([...bytes])
  })

  it('rejects as not found where there is no such temp file', async () => {
    const { mpx } = use(platform, options)
    const tempFilePath = platform === 'wechat' ? 'wxfile://tmp_nope' : 'https://resource/nope.image'
    const error = await rejection(mpx.saveFile({ tempFilePath }))
    expect(error).toMatchObject({ kind: 'not-found', errno: 1300002 })
  })
})

describe('saveFile on Alipay', () => {
  it('is asked by the name apFilePath', async () => {
    const { host, mpx } = use('alipay')
    const path = host.tempFile(bytes, 'photo.png')
    await mpx.saveFile({ tempFilePath: path })
    expect(host.callsOf('saveFile')[0]?.options).toEqual({ apFilePath: path })
  })

  it('needs a version', async () => {
    const { mpx } = use('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    expect(await rejection(mpx.saveFile({ tempFilePath: 'x' }))).toMatchObject({
      kind: 'version',
      errMsg: 'saveFile:fail saveFile needs Alipay base library 1.13.0 and app 10.1.32',
    })
  })

  it.each([
    [13, 'denied'],
    [19, 'quota'],
    [2, 'argument'],
  ])('fails with code %i as %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.faults = { saveFile: { fail: { error, errorMessage: '保存失败' } } }
    const path = host.tempFile(bytes)
    expect(await rejection(mpx.saveFile({ tempFilePath: path }))).toMatchObject({ kind })
  })

  it('is an error where the host does not tell the new path', async () => {
    const { host, mpx } = use('alipay')
    host.faults = { saveFile: 'empty' }
    const path = host.tempFile(bytes)
    expect(await rejection(mpx.saveFile({ tempFilePath: path }))).toMatchObject({
      kind: 'unknown',
      errMsg: 'saveFile:fail the host does not tell where the file is',
    })
  })
})
