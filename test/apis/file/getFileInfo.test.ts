import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const bytes = new TextEncoder().encode('photo')

describe.each([
  ['wechat', { baseLibrary: '1.4.0' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' }],
  ['alipay', {}],
] as const)('getFileInfo on %s %o', (platform, options) => {
  it.each(['md5', 'sha1'] as const)('tells the size and the %s', async (digestAlgorithm) => {
    const { host, mpx } = use(platform, options)
    const filePath = host.tempFile(bytes, 'photo.png')
    expect(await mpx.getFileInfo({ filePath, digestAlgorithm })).toEqual({
      size: bytes.length,
      digest: createHash(digestAlgorithm).update(bytes).digest('hex'),
      errMsg: 'getFileInfo:ok',
    })
  })

  it('tells the md5 unless asked for another', async () => {
    const { host, mpx } = use(platform, options)
    const { digest } = await mpx.getFileInfo({ filePath: host.tempFile(bytes, 'photo.png') })
    expect(digest).toBe(createHash('md5').update(bytes).digest('hex'))
  })

  it('tells nothing of a file that is not there', async () => {
    const { mpx } = use(platform, options)
    const filePath = platform === 'wechat' ? 'wxfile://tmp_nope' : 'https://resource/nope.image'
    expect(await rejection(mpx.getFileInfo({ filePath }))).toMatchObject({ kind: 'not-found' })
  })
})

describe('getFileInfo on Alipay', () => {
  it('asks by the name apFilePath', async () => {
    const { host, mpx } = use('alipay')
    const filePath = host.tempFile(bytes, 'photo.png')
    await mpx.getFileInfo({ filePath })
    expect(host.callsOf('getFileInfo')[0]?.options).toEqual({
      apFilePath: filePath,
      digestAlgorithm: 'md5',
    })
  })
})
