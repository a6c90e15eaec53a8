import { describe, expect, it } from 'vitest'
import type { Host, HostOptions } from '../../../src/testing/index'
import { hosts, rejection, useMpx } from '../use'
import { bytesOf, sizeOf, useFiles } from './_files'

const use = useMpx()
const { photo, picture, video } = useFiles()
const files = [photo, video, picture]
// Less what crossmp asks of the host itself.
const asked = (host: Host) => host.calls.filter(({ api }) => /^(choose|show)/.test(api))
const able = hosts.filter(([, { baseLibrary }]) => baseLibrary !== '1.9.0')

describe.each(hosts)('chooseMedia on %s %o', (platform, versions) => {
  it('gives images', async () => {
    const { host, mpx } = use(platform, { ...versions, files })
    const { type, tempFiles } = await mpx.chooseMedia({ mediaType: ['image'], count: 2 })
    expect(type).toBe('image')
    expect(tempFiles.map(({ fileType }) => fileType)).toEqual(['image', 'image'])
    expect(tempFiles.map((file) => host.readFile(file.tempFilePath))).toEqual(
      [photo, picture].map(bytesOf),
    )
    expect(host.callsOf('showActionSheet')).toEqual([])
  })

  it('rejects as cancelled', async () => {
    const { mpx } = use(platform, { ...versions, files, user: { choose: 'cancel' } })
    const error = await rejection(mpx.chooseMedia({ mediaType: ['image'] }))
    expect(error).toMatchObject({ kind: 'cancel', errMsg: 'chooseMedia:fail cancel', errno: 1 })
  })

  it('refuses media it does not know', async () => {
    const { mpx } = use(platform, { ...versions, files })
    const error = await rejection(mpx.chooseMedia({ mediaType: ['sound' as 'image'] }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
  })
})

describe.each(able)('chooseMedia on %s %o', (platform, versions) => {
  it('gives a video', async () => {
    const { host, mpx } = use(platform, { ...versions, files })
    const { type, tempFiles, errMsg } = await mpx.chooseMedia({
      mediaType: ['video'],
      maxDuration: 10,
    })
    expect({ type, errMsg }).toEqual({ type: 'video', errMsg: 'chooseMedia:ok' })
    expect(tempFiles).toHaveLength(1)
    expect(tempFiles[0]).toMatchObject({
      fileType: 'video',
      duration: 2.5,
      width: 640,
      height: 360,
      size: sizeOf(video),
    })
    expect(host.readFile(tempFiles[0]?.tempFilePath ?? '')).toEqual(bytesOf(video))
  })
})

const composing: readonly (readonly ['wechat' | 'alipay', HostOptions])[] = [
  ['wechat', { baseLibrary: '2.9.9' }],
  ['alipay', { baseLibrary: '1.10.0', clientVersion: '10.1.30' }],
  ['alipay', {}],
]

describe.each(composing)('chooseMedia composed on %s %o', (platform, versions) => {
  it('asks which kind, and makes the first native call before it returns', async () => {
    for (const [index, kind] of (['image', 'video'] as const).entries()) {
      const { host, mpx } = use(platform, { ...versions, files, user: { actionSheet: index } })
      const chosen = mpx.chooseMedia(index ? { mediaType: ['mix'] } : {})
      expect(asked(host).map(({ api }) => api)).toEqual(['showActionSheet'])
      expect((await chosen).type).toBe(kind)
    }
  })

  it('rejects as cancelled where the user leaves the action sheet', async () => {
    const { host, mpx } = use(platform, { ...versions, files, user: { actionSheet: 'cancel' } })
    const error = await rejection(mpx.chooseMedia())
    expect(error).toMatchObject({ kind: 'cancel', errMsg: 'chooseMedia:fail cancel', errno: 1 })
    expect(asked(host).map(({ api }) => api)).toEqual(['showActionSheet'])
  })

  it('takes one as cancelled where the user leaves the picker after it', async () => {
    const { mpx } = use(platform, { ...versions, files, user: { choose: 'cancel' } })
    expect(await rejection(mpx.chooseMedia())).toMatchObject({ kind: 'cancel' })
  })

  it('hands the options on', async () => {
    const { host, mpx } = use(platform, { ...versions, files })
    const options = {
      count: 20,
      sourceType: ['album'],
      sizeType: ['original'],
      maxDuration: 12,
      camera: 'front',
    } as const
    await mpx.chooseMedia({ ...options, mediaType: ['image'] })
    await mpx.chooseMedia({ ...options, mediaType: ['video'] })
    expect(asked(host).map((call) => call.options)).toEqual([
      { count: 9, sizeType: ['original'], sourceType: ['album'] },
      { sourceType: ['album'], maxDuration: 12, camera: 'front', compressed: false },
    ])
  })

  it('calls back once, with what the promise gives', async () => {
    const { mpx } = use(platform, { ...versions, files })
    const heard: unknown[] = []
    const promise = mpx.chooseMedia({
      mediaType: ['image'],
      success: (result) => heard.push(['success', result]),
      fail: () => heard.push('fail'),
      complete: (outcome) => heard.push(['complete', outcome]),
    })
    expect(heard).toEqual([])
    const result = await promise
    expect(heard).toEqual([
      ['success', result],
      ['complete', result],
    ])
  })
})

describe('chooseMedia', () => {
  it('gives a mix in one choice on WeChat', async () => {
    const { mpx } = use('wechat', { files })
    const { type, tempFiles } = await mpx.chooseMedia({ mediaType: ['mix'] })
    expect(type).toBe('mix')
    expect(tempFiles.map(({ fileType }) => fileType)).toEqual(['image', 'video', 'image'])
    expect(tempFiles[1]?.thumbTempFilePath).toMatch(/^wxfile:/)
  })

  it('tells the kind of each file where WeChat does not', async () => {
    const { host, mpx } = use('wechat')
    const native = { type: 'image', tempFiles: [{ tempFilePath: 'wxfile://a.png', size: 1 }] }
    Object.assign(host.native, {
      chooseMedia: ({ success }: { success: (native: unknown) => void }) => success(native),
    })
    const { tempFiles } = await mpx.chooseMedia()
    expect(tempFiles).toEqual([{ tempFilePath: 'wxfile://a.png', size: 1, fileType: 'image' }])
  })

  it('says what a video needs on an Alipay without chooseVideo', async () => {
    const { mpx } = use('alipay', { files, baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    expect(await rejection(mpx.chooseMedia({ mediaType: ['video'] }))).toMatchObject({
      kind: 'version',
      errMsg: 'chooseMedia:fail a video needs Alipay base library 1.10.0',
    })
  })
})
