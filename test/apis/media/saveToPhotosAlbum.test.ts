import { describe, expect, it, vi } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const apis = ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'] as const
const filePath = 'https://resource/a.image'

describe.each(apis)('%s on Alipay', (api) => {
  it.each([
    [2, 'argument'],
    [15, 'denied'],
    [16, 'quota'],
    [17, 'unknown'],
  ])('takes %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail(api, { error, errorMessage: '' })
    expect(await rejection(mpx[api]({ filePath }))).toMatchObject({ kind })
  })
})

it('saves a video under both names', async () => {
  const { host, mpx } = use('alipay')
  await mpx.saveVideoToPhotosAlbum({ filePath })
  expect(host.callsOf('saveVideoToPhotosAlbum')[0]?.options).toEqual({ filePath, src: filePath })
})

describe('saveImageToPhotosAlbum on Alipay', () => {
  const paths = ['a', 'b', 'c']

  it('makes one call at a time, and goes on after a failure', async () => {
    const { host, mpx } = use('alipay')
    let running = 0
    const most: number[] = []
    host.answer('saveImageToPhotosAlbum', async () => {
      most.push(++running)
      await null
      running--
      if (most.length === 2) throw new Error('a failure')
    })
    const saved = paths.map((path) => mpx.saveImageToPhotosAlbum({ filePath: path }))
    const outcomes = await Promise.allSettled(saved)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(most).toEqual([1, 1, 1])
    const calls = host.callsOf('saveImageToPhotosAlbum').map(({ options }) => options)
    expect(calls).toEqual(paths.map((path) => ({ filePath: path, hideToast: true })))
  })

  it('does not wait for ever', async () => {
    const { host, mpx } = use('alipay')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    host.faults = { saveImageToPhotosAlbum: 'never' }
    void mpx.saveImageToPhotosAlbum({ filePath })
    host.faults = {}
    const saved = mpx.saveImageToPhotosAlbum({ filePath })
    expect(host.callsOf('saveImageToPhotosAlbum')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    expect(await saved).toEqual({ errMsg: 'saveImageToPhotosAlbum:ok' })
  })
})
