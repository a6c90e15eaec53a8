import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
interface Answers {
  success(result: object): void
  fail(failure: object): void
}
const part = { x: 0, y: 0, width: 1, height: 1 }

describe('on Alipay', () => {
  it('the context of the canvas reads its pixels', async () => {
    const { host, mpx } = use('alipay')
    const given: object[] = []
    host.answer('createCanvasContext', () => ({
      getImageData: ({ success, fail, ...of }: Answers) => {
        given.push(of)
        success({ width: 1, height: 1, data: [1, 2, 3, 4] })
      },
    }))
    const { data, width, height } = await mpx.canvasGetImageData({ canvasId: 'c', ...part })
    expect(data).toEqual(new Uint8ClampedArray([1, 2, 3, 4]))
    expect({ width, height }).toEqual({ width: 1, height: 1 })
    expect(host.callsOf('createCanvasContext')[0]?.args).toEqual(['c'])
    expect(given).toEqual([part])
  })

  it('and draws some', async () => {
    const { host, mpx } = use('alipay')
    const data = new Uint8ClampedArray([1, 2, 3, 4])
    await mpx.canvasPutImageData({ canvasId: 'c', data, ...part })
    expect(host.callsOf('createCanvasContext')[0]?.args).toEqual(['c'])
    expect(host.callsOf('CanvasContext.putImageData')[0]?.options).toEqual({ data, ...part })
  })

  it('no pixels are a failure', async () => {
    const { host, mpx } = use('alipay')
    host.answer('createCanvasContext', () => ({
      getImageData: ({ success }: Answers) => success({ width: 1, height: 1 }),
    }))
    const call = mpx.canvasGetImageData({ canvasId: 'c', ...part })
    expect(await rejection(call)).toMatchObject({ kind: 'unknown' })
  })

  it('what fails is read as a failure of Alipay', async () => {
    const { host, mpx } = use('alipay')
    host.answer('createCanvasContext', () => ({
      putImageData: ({ fail }: Answers) => fail({ error: 2, errorMessage: '' }),
    }))
    const data = new Uint8ClampedArray(4)
    const call = mpx.canvasPutImageData({ canvasId: 'c', data, ...part })
    expect(await rejection(call)).toMatchObject({ kind: 'argument' })
  })

  it('a context without pixels is unsupported', async () => {
    const { mpx } = use('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    const call = mpx.canvasGetImageData({ canvasId: 'c', ...part })
    expect(await rejection(call)).toMatchObject({ kind: 'unsupported' })
  })
})
