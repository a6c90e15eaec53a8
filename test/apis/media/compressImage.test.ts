import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'
import { bytesOf, useFiles } from './_files'

const use = useMpx()
const { photo } = useFiles()
const able = hosts.filter(([, { baseLibrary }]) => baseLibrary !== '1.4.0')

describe.each(able)('compressImage on %s %o', (platform, versions) => {
  it('gives a temp file of its own', async () => {
    const { host, mpx } = use(platform, versions)
    const src = host.tempFile(photo)
    const { tempFilePath, ...rest } = await mpx.compressImage({ src, quality: 50 })
    expect(rest).toEqual({ errMsg: 'compressImage:ok' })
    expect(tempFilePath).not.toBe(src)
    expect(host.readFile(tempFilePath)).toEqual(bytesOf(photo))
  })

  it('rejects where there is no such file', async () => {
    const { mpx } = use(platform, versions)
    const error = await rejection(mpx.compressImage({ src: 'wxfile://tmp_none.png' }))
    expect(error).toMatchObject({ api: 'compressImage', platform })
  })
})

describe('compressImage', () => {
  it('rejects before WeChat 2.4.0', async () => {
    const { mpx } = use('wechat', { baseLibrary: '2.3.9' })
    expect(await rejection(mpx.compressImage({ src: 'wxfile://a' }))).toMatchObject({
      kind: 'version',
      errMsg: 'compressImage:fail compressImage needs WeChat base library 2.4.0',
    })
  })

  it('refuses a size before WeChat 2.26.0: the copy would have another', async () => {
    const { mpx } = use('wechat', { baseLibrary: '2.25.4' })
    const error = await rejection(mpx.compressImage({ src: 'wxfile://a', compressedWidth: 100 }))
    expect(error).toMatchObject({ kind: 'version' })
    expect(error.errMsg).toMatch(/compressedWidth needs WeChat base library 2\.26\.0/)
  })

  it.each([
    [0, 0],
    [33, 0],
    [34, 1],
    [66, 1],
    [67, 2],
    [80, 2],
    [99, 2],
    [100, 3],
  ])('asks Alipay for quality %i as level %i', async (quality, compressLevel) => {
    const { host, mpx } = use('alipay')
    const src = host.tempFile(photo)
    await mpx.compressImage({ src, quality })
    expect(host.callsOf('compressImage')[0]?.options).toEqual({ apFilePaths: [src], compressLevel })
  })

  it('leaves the level to Alipay where no quality is given, and hands the sizes on', async () => {
    const { host, mpx } = use('alipay')
    const src = host.tempFile(photo)
    const alipay = { maxWidth: 90, maxHeight: 80 }
    await mpx.compressImage({ src, compressedWidth: 30, compressedHeight: 20, alipay })
    expect(host.callsOf('compressImage')[0]?.options).toEqual({
      apFilePaths: [src],
      compressedWidth: 30,
      compressedHeight: 20,
      maxWidth: 90,
      maxHeight: 80,
    })
  })
})
