import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

describe('scanCode on Alipay', () => {
  it('asks for codes by the names of my.scan, less those it has not', async () => {
    const { host, mpx } = use('alipay')
    const scanType = ['qrCode', 'datamatrix', 'pdf417', 'wxCode'] as const
    await mpx.scanCode({ scanType, onlyFromCamera: true })
    expect(host.callsOf('scan')[0]?.options).toEqual({
      scanType: ['qrCode', 'dmCode', 'pdf417Code'],
      hideAlbum: true,
      onlyFromCamera: true,
    })
  })

  it('refuses where nothing is left to look for', async () => {
    const { host, mpx } = use('alipay')
    const error = await rejection(mpx.scanCode({ scanType: ['wxCode'] }))
    expect(error).toMatchObject({ kind: 'unsupported' })
    expect(host.callsOf('scan')).toEqual([])
  })

  it.each([
    ['qrCode', 'QR_CODE'],
    ['QRCODE', 'QR_CODE'],
    ['dmCode', 'DATA_MATRIX'],
    ['pdf417Code', 'PDF_417'],
    ['ean13', 'EAN13'],
  ])('calls %s %s', async (native, ours) => {
    const { host, mpx } = use('alipay')
    host.answer('scan', { code: 'a', scanType: native })
    expect(await mpx.scanCode()).toMatchObject({ result: 'a', scanType: ours })
  })

  it('gives what the code says, and nothing that only Alipay has', async () => {
    const { host, mpx } = use('alipay')
    const own = { code: 'http://x', qrCode: 'http://x', imageChannel: 'camera' }
    host.answer('scan', { ...own, rawData: 'aHR0cDo=' })
    expect(await mpx.scanCode()).toEqual({
      ...{ errMsg: 'scanCode:ok', result: 'http://x', rawData: 'aHR0cDo=' },
      ...{ scanType: '', charSet: '', path: '' },
    })
  })

  // Alipay docs: my.scan. Elsewhere 11 is the user's.
  it.each([
    [10, 'cancel'],
    [11, 'unknown'],
    [2001, 'denied'],
  ])('takes %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail('scan', { error, errorMessage: '' })
    expect(await rejection(mpx.scanCode())).toMatchObject({ kind })
  })
})
