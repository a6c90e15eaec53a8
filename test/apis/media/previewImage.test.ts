import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const urls = ['https://a.example/1.png', 'https://a.example/2.png', 'https://a.example/3.png']

describe.each(hosts)('previewImage on %s %o', (platform, versions) => {
  it('shows pictures', async () => {
    const { mpx } = use(platform, versions)
    const options = Object.freeze({ urls: Object.freeze(urls), current: urls[1] })
    expect(await mpx.previewImage(options)).toMatchObject({ errMsg: 'previewImage:ok' })
    expect(await mpx.previewImage(options)).toMatchObject({ errMsg: 'previewImage:ok' })
  })

  it('rejects without urls', async () => {
    const { mpx } = use(platform, versions)
    const error = await rejection(mpx.previewImage({} as { urls: string[] }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001, api: 'previewImage' })
  })
})

describe('previewImage', () => {
  it.each([
    [undefined, 0],
    [urls[0], 0],
    [urls[2], 2],
    ['https://a.example/none.png', 0],
  ])('tells Alipay the index of %s', async (current, index) => {
    const { host, mpx } = use('alipay')
    await mpx.previewImage({ urls, current })
    expect(host.callsOf('previewImage')[0]?.options).toEqual({ urls, current: index })
  })

  it.each([
    [0, 0],
    [2, 2],
    [3, 0],
    [-1, 0],
    [0.5, 0],
    [Number.NaN, 0],
  ])('takes an index, %d, on every host', async (current, index) => {
    for (const [platform, versions] of hosts) {
      const { host, mpx } = use(platform, versions)
      await mpx.previewImage({ urls, current })
      const given = host.callsOf('previewImage')[0]?.options
      expect(given?.current).toBe(platform === 'wechat' ? urls[index] : index)
    }
  })

  it('keeps hints from hosts that do not know them', async () => {
    const hints = { showmenu: false, referrerPolicy: 'origin' } as const
    const optionsOn = async (platform: 'wechat' | 'alipay', baseLibrary: string) => {
      const { host, mpx } = use(platform, { baseLibrary })
      await mpx.previewImage({ urls, ...hints, alipay: { enableSavePhoto: true } })
      return host.callsOf('previewImage')[0]?.options
    }
    expect(await optionsOn('wechat', '2.13.0')).toEqual({ urls, ...hints })
    expect(await optionsOn('wechat', '2.12.9')).toEqual({ urls })
    expect(await optionsOn('alipay', '2.9.0')).toEqual({ urls, current: 0, enableSavePhoto: true })
  })
})
