import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/testing/index'
import type { NativeOptions } from '../../core/_native'
import { rejection, useMpx } from '../use'
import { useFiles } from './_files'

const use = useMpx()
const { photo, video } = useFiles()
const files = [photo, video]
const composing = [
  ['wechat', { baseLibrary: '2.9.9' }],
  ['alipay', { baseLibrary: '1.10.0', clientVersion: '10.1.30' }],
  ['alipay', {}],
] as const
const odd: Fault[] = ['twice', { twice: 'fail' }, 'promise', { promise: 'only' }]

// An API made of several native calls meets an odd host in each of them.
describe.each(composing)('composed APIs on %s %o', (platform, versions) => {
  it.each(odd)('take an odd host for what it is: %j', async (fault) => {
    const { host, mpx } = use(platform, { ...versions, files })
    host.faults = { '*': fault }
    expect(await mpx.chooseMedia()).toMatchObject({ type: 'image' })
    expect(await mpx.showModal({ title: 'a' })).toMatchObject({ confirm: true })
  })

  it('leave no rejection unhandled where the host also returns a promise', async () => {
    const { host, mpx } = use(platform, { ...versions, user: { choose: 'cancel' } })
    host.faults = { '*': 'promise' }
    expect(await rejection(mpx.chooseMedia())).toMatchObject({ kind: 'cancel' })
    host.faults = { '*': { fail: { error: 2, errMsg: 'x:fail invalid' } } }
    expect(await rejection(mpx.showModal())).toMatchObject({ kind: 'argument' })
  })

  it('resolve where the host answers nothing, and no file was promised', async () => {
    const { host, mpx } = use(platform, { ...versions, files })
    host.faults = { '*': 'empty' }
    const errMsg = 'chooseMedia:fail the host does not tell where the file is'
    for (const mediaType of [['image'], ['video']] as const) {
      const error = await rejection(mpx.chooseMedia({ mediaType }))
      expect(error).toMatchObject({ kind: 'unknown', errMsg })
    }
    expect((await mpx.showModal({ title: 'a' })).errMsg).toBe('showModal:ok')
  })

  it('reject where the host throws', async () => {
    const { host, mpx } = use(platform, { ...versions, files })
    host.faults = { '*': 'throws' }
    expect(await rejection(mpx.chooseMedia())).toMatchObject({ kind: 'unknown' })
    expect(await rejection(mpx.showModal())).toMatchObject({ kind: 'unknown' })
  })
})

describe.each(['wechat', 'alipay'] as const)('pickers and pictures on %s', (platform) => {
  it.each([
    {},
    { tempFilePaths: [], tempFiles: [], apFilePaths: [], type: 'image' },
    { tempFilePaths: [''], tempFiles: [{ path: '', tempFilePath: '' }], apFilePaths: [''] },
    { tempFiles: [{ size: 1 }], tempFilePath: '', path: '', savedFilePath: '' },
  ])('reject where the host succeeds without a path: %j', async (native) => {
    const { host, mpx } = use(platform, { files })
    for (const method of Object.keys(host.native)) {
      if (/^(choose|compress|getImage|saveFile)/.test(method)) {
        host.native[method] = (options) => (options as NativeOptions).success(native)
      }
    }
    const calls = {
      chooseImage: mpx.chooseImage(),
      chooseVideo: mpx.chooseVideo(),
      chooseMedia: mpx.chooseMedia({ mediaType: ['image'] }),
      compressImage: mpx.compressImage({ src: 'a' }),
      getImageInfo: mpx.getImageInfo({ src: 'a' }),
      saveFile: mpx.saveFile({ tempFilePath: 'a' }),
    }
    for (const [api, call] of Object.entries(calls)) {
      const errMsg = `${api}:fail the host does not tell where the file is`
      expect(await rejection(call)).toMatchObject({ kind: 'unknown', errMsg })
    }
  })
})
