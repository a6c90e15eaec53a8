import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'
import { bytesOf, sizeOf, useFiles } from './_files'

const use = useMpx()
const { photo, video } = useFiles()
const files = [photo, video]
const able = hosts.filter(([, { baseLibrary }]) => baseLibrary !== '1.9.0')

describe.each([...able, ['alipay', { baseLibrary: '1.10.0' }] as const])(
  'chooseVideo on %s %o',
  (platform, versions) => {
    it('gives the file and its facts', async () => {
      const { host, mpx } = use(platform, { ...versions, files })
      const result = await mpx.chooseVideo({
        sourceType: ['album', 'camera'],
        maxDuration: 30,
        camera: 'front',
        compressed: false,
      })
      expect(result).toEqual({
        tempFilePath: expect.stringMatching(/^(wxfile|https):\/\//),
        duration: 2.5,
        width: 640,
        height: 360,
        size: sizeOf(video),
        errMsg: 'chooseVideo:ok',
      })
      expect(host.readFile(result.tempFilePath)).toEqual(bytesOf(video))
    })

    it.each(['ios', 'android'] as const)('rejects as cancelled on %s', async (system) => {
      const user = { choose: 'cancel' } as const
      const { mpx } = use(platform, { ...versions, files, system, user })
      const error = await rejection(mpx.chooseVideo())
      expect(error).toMatchObject({ kind: 'cancel', errMsg: 'chooseVideo:fail cancel', errno: 1 })
    })
  },
)

describe('chooseVideo', () => {
  it('rejects on an Alipay that has none', async () => {
    const { mpx } = use('alipay', { files, baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    expect(await rejection(mpx.chooseVideo())).toMatchObject({
      kind: 'version',
      errMsg: 'chooseVideo:fail chooseVideo needs Alipay base library 1.10.0',
    })
  })

  it('drops compressed before WeChat 1.6.0', async () => {
    const { host, mpx } = use('wechat', { files, baseLibrary: '1.5.9' })
    await mpx.chooseVideo({ compressed: false, maxDuration: 5 })
    expect(host.callsOf('chooseVideo')[0]?.options).toEqual({ maxDuration: 5 })
  })
})
