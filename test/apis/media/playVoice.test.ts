import { describe, expect, it } from 'vitest'
import { playVoice } from '../../../src/entries/alipay/index'
import { isUnsupported } from '../../../src/entries/wechat/index'
import { rejection, useMpx } from '../use'

const use = useMpx()

describe('playVoice', () => {
  it.each(['1.4.0', '1.6.0', '3.0.0'])('plays on WeChat %s', async (baseLibrary) => {
    const { host, mpx } = use('wechat', { baseLibrary })
    const filePath = host.tempFile(Buffer.from('silk'), 'voice.silk')
    expect(await mpx.playVoice({ filePath, duration: 3 })).toEqual({ errMsg: 'playVoice:ok' })
    const known = baseLibrary === '1.4.0' ? { filePath } : { filePath, duration: 3 }
    expect(host.callsOf('playVoice')[0]?.options).toEqual(known)
  })

  it('rejects where there is no such file', async () => {
    const { mpx } = use('wechat')
    const error = await rejection(mpx.playVoice({ filePath: 'wxfile://tmp_none.silk' }))
    expect(error.kind).toBe('not-found')
  })

  it('rejects on Alipay, and calls back', async () => {
    use('alipay')
    const heard: unknown[] = []
    const call = playVoice({
      filePath: 'x',
      success: () => heard.push('success'),
      fail: (error) => heard.push(error),
      complete: (outcome) => heard.push(outcome),
    })
    const error = await rejection(call)
    expect(error).toMatchObject({
      kind: 'unsupported',
      errMsg: 'playVoice:fail Alipay has no playVoice',
    })
    expect(isUnsupported(error)).toBe(true)
    expect(heard).toEqual([error, error])
  })
})
