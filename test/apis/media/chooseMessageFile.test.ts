import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const options = { count: 1, type: 'file' } as const

describe('chooseMessageFile on Alipay', () => {
  it.each([
    ['a.PDF', 'file'],
    ['a.heic', 'image'],
    ['mov.mp4', 'video'],
    ['mp4', 'file'],
  ])('says of %s that it is of kind %s', async (fileName, type) => {
    const { host, mpx } = use('alipay')
    const apFilePath = host.tempFile(Buffer.from('four'), fileName)
    host.answer('chooseFileFromDisk', { apFilePath, fileName })
    const { tempFiles } = await mpx.chooseMessageFile(options)
    expect(tempFiles).toEqual([
      { path: apFilePath, name: fileName, size: 4, type, time: expect.any(Number) },
    ])
    expect(Math.abs((tempFiles[0]?.time ?? 0) * 1000 - Date.now())).toBeLessThan(60_000)
  })

  it.each([
    [4, 'denied'],
    [11, 'cancel'],
    [15, 'cancel'],
    [18, 'quota'],
  ])('takes error %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail('chooseFileFromDisk', { error, errorMessage: 'no' })
    expect(await rejection(mpx.chooseMessageFile(options))).toMatchObject({ kind })
  })

  it('is unsupported where the host has no such picker', async () => {
    const { host, mpx } = use('alipay')
    delete host.native.chooseFileFromDisk
    expect(await rejection(mpx.chooseMessageFile(options))).toMatchObject({ kind: 'unsupported' })
  })
})
