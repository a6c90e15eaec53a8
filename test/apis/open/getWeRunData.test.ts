import { describe, expect, it } from 'vitest'
import { getWeRunData, isUnsupported } from '../../../src/entries/alipay/index'
import { rejection, useMpx } from '../use'

const use = useMpx()

describe('getWeRunData', () => {
  it.each(['1.4.0', '2.7.0', '3.0.0'])(
    'gives encrypted steps on WeChat %s',
    async (baseLibrary) => {
      const { mpx } = use('wechat', { baseLibrary })
      expect(await mpx.getWeRunData()).toEqual({
        encryptedData: expect.any(String),
        iv: expect.any(String),
        errMsg: 'getWeRunData:ok',
      })
    },
  )

  it('rejects as denied', async () => {
    const { mpx } = use('wechat', { user: { auth: 'denied' } })
    expect(await rejection(mpx.getWeRunData())).toMatchObject({ kind: 'denied', errno: 103 })
  })

  it.each(['1.9.0', '2.0.0', '2.9.0'])('rejects on Alipay %s', async (baseLibrary) => {
    use('alipay', { baseLibrary })
    const error = await rejection(getWeRunData())
    expect(isUnsupported(error)).toBe(true)
    expect(error).toMatchObject({
      kind: 'unsupported',
      errMsg: 'getWeRunData:fail Alipay has no getWeRunData',
      errno: 100,
    })
  })

  it('is answered by canIUse', () => {
    expect(use('wechat').mpx.canIUse('getWeRunData')).toBe(true)
    expect(use('alipay').mpx.canIUse('getWeRunData')).toBe(false)
  })
})
