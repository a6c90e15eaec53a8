import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'
import { bytesOf, sizeOf, useFiles } from './_files'

const use = useMpx()
const { photo, picture, video } = useFiles()
const files = [video, photo, picture]

describe.each(hosts)('chooseImage on %s %o', (platform, versions) => {
  it('gives paths and files', async () => {
    const { host, mpx } = use(platform, { ...versions, files })
    const result = await mpx.chooseImage({ count: 2, sourceType: ['album'] })
    expect(Object.keys(result).sort()).toEqual(['errMsg', 'tempFilePaths', 'tempFiles'])
    expect(result.errMsg).toBe('chooseImage:ok')
    expect(result.tempFilePaths.map((path) => host.readFile(path))).toEqual(
      [photo, picture].map(bytesOf),
    )
    expect(result.tempFiles.map(({ path }) => path)).toEqual(result.tempFilePaths)
  })

  it('takes up to 9 where no count is given', async () => {
    const { mpx } = use(platform, { ...versions, files: Array.from({ length: 11 }, () => photo) })
    expect((await mpx.chooseImage()).tempFilePaths).toHaveLength(9)
  })

  it('tells a cancel from a permission that was refused', async () => {
    const { host, mpx } = use(platform, { ...versions, files, user: { choose: 'cancel' } })
    expect(await rejection(mpx.chooseImage())).toMatchObject({
      kind: 'cancel',
      errMsg: 'chooseImage:fail cancel',
      errno: 1,
    })
    host.user.auth = 'denied'
    expect(await rejection(mpx.chooseImage())).toMatchObject({ kind: 'denied' })
  })
})

describe('chooseImage', () => {
  it('tells sizes where the host does', async () => {
    const size = sizeOf(photo)
    for (const platform of ['wechat', 'alipay'] as const) {
      const { mpx } = use(platform, { files: [photo] })
      expect((await mpx.chooseImage()).tempFiles).toMatchObject([{ size }])
    }
    const { mpx } = use('alipay', { files: [photo], baseLibrary: '1.9.0' })
    const { tempFiles, tempFilePaths } = await mpx.chooseImage()
    expect(tempFiles).toEqual([{ path: tempFilePaths[0] }])
  })

  it('derives the files from tempFilePaths where that is all there is', async () => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, {
      chooseImage: ({ success }: { success: (native: unknown) => void }) =>
        success({ tempFilePaths: ['https://resource/a.image'] }),
    })
    expect(await mpx.chooseImage()).toEqual({
      tempFilePaths: ['https://resource/a.image'],
      tempFiles: [{ path: 'https://resource/a.image' }],
      errMsg: 'chooseImage:ok',
    })
  })

  it('says the count to Alipay, and leaves the default to WeChat', async () => {
    const onAlipay = use('alipay', { files: [photo] })
    await onAlipay.mpx.chooseImage({ alipay: { storeToAlbum: true } })
    await onAlipay.mpx.chooseImage({ count: 3, sizeType: ['original'] })
    expect(onAlipay.host.callsOf('chooseImage').map(({ options }) => options)).toEqual([
      { count: 9, storeToAlbum: true },
      { count: 3, sizeType: ['original'] },
    ])
    const onWechat = use('wechat', { files: [photo] })
    await onWechat.mpx.chooseImage({ alipay: { storeToAlbum: true } })
    expect(onWechat.host.callsOf('chooseImage')[0]?.options).toEqual({})
  })

  it('drops sizeType where Alipay is too old for it', async () => {
    const { host, mpx } = use('alipay', { files: [photo], clientVersion: '10.1.30' })
    await mpx.chooseImage({ sizeType: ['original'] })
    expect(host.callsOf('chooseImage')[0]?.options).toEqual({ count: 9 })
  })

  it('takes frozen options again and again', async () => {
    const options = Object.freeze({ count: 1, sourceType: Object.freeze(['album'] as const) })
    const { mpx } = use('alipay', { files: [photo] })
    for (let i = 0; i < 2; i++) {
      expect((await mpx.chooseImage(options)).tempFilePaths).toHaveLength(1)
    }
  })
})
