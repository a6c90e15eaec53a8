import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const filePath = 'https://resource/a.PDF'

describe('openDocument on Alipay', () => {
  it.each([
    [{ filePath }, { filePath, fileType: 'pdf' }],
    [
      { filePath, fileType: 'docx', showMenu: true } as const,
      { fileType: 'docx', showMenu: 'true' },
    ],
    [{ filePath, showMenu: false }, { showMenu: 'false' }],
  ])('maps %j', async (options, native) => {
    const { host, mpx } = use('alipay')
    await mpx.openDocument(options)
    expect(host.callsOf('openDocument')[0]?.options).toMatchObject(native)
  })

  it('refuses a file whose kind nobody tells', async () => {
    const { host, mpx } = use('alipay')
    const error = await rejection(mpx.openDocument({ filePath: 'https://resource/a' }))
    expect(error).toMatchObject({ kind: 'argument' })
    expect(host.callsOf('openDocument')).toEqual([])
  })

  it.each([
    [4011, 'argument'],
    [4012, 'not-found'],
    [4013, 'unsupported'],
  ])('takes %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail('openDocument', { error, errorMessage: '' })
    expect(await rejection(mpx.openDocument({ filePath }))).toMatchObject({ kind })
  })
})
