import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/testing/index'
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

  it('resolve where the host answers nothing', async () => {
    const { host, mpx } = use(platform, { ...versions, files })
    host.faults = { '*': 'empty' }
    const { tempFiles } = await mpx.chooseMedia({ mediaType: ['image'] })
    expect(tempFiles).toEqual([])
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
  it('resolve where the host answers nothing', async () => {
    const { host, mpx } = use(platform, { files })
    const src = host.tempFile(photo)
    host.faults = { '*': 'empty' }
    const results = await Promise.all([
      mpx.chooseImage(),
      mpx.chooseVideo(),
      mpx.chooseMedia({ mediaType: ['image'] }),
      mpx.compressImage({ src }),
      mpx.getImageInfo({ src }),
    ])
    expect(results.map(({ errMsg }) => errMsg)).toEqual([
      'chooseImage:ok',
      'chooseVideo:ok',
      'chooseMedia:ok',
      'compressImage:ok',
      'getImageInfo:ok',
    ])
  })
})
