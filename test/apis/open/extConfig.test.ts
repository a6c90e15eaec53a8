import { describe, expect, it } from 'vitest'
import { rejection, thrown, useMpx } from '../use'

const use = useMpx()

describe('on Alipay', () => {
  it.each([20, 21, '20'])('takes %j for an empty configuration', async (error) => {
    const { host, mpx } = use('alipay')
    host.fail('getExtConfig', { error, errorMessage: '' })
    expect(await mpx.getExtConfig()).toEqual({ errMsg: 'getExtConfig:ok', extConfig: {} })
    host.stub('getExtConfigSync', () => ({ error, errorMessage: '' }))
    expect(mpx.getExtConfigSync()).toEqual({})
    host.stub('getExtConfigSync', () => {
      throw { error, errorMessage: '' }
    })
    expect(mpx.getExtConfigSync()).toEqual({})
  })

  it('fails as the host does otherwise', async () => {
    const { host, mpx } = use('alipay')
    host.fail('getExtConfig', { error: 3, errorMessage: '' })
    expect(await rejection(mpx.getExtConfig())).toMatchObject({ api: 'getExtConfig' })
    host.stub('getExtConfigSync', () => {
      throw { error: 3, errorMessage: '' }
    })
    expect(thrown(() => mpx.getExtConfigSync())).toMatchObject({ api: 'getExtConfigSync' })
  })

  it('hands on the data alone', async () => {
    const { host, mpx } = use('alipay')
    host.answer('getExtConfig', { data: { k: 1 }, extConfig: { k: 1 } })
    expect(await mpx.getExtConfig()).toEqual({ errMsg: 'getExtConfig:ok', extConfig: { k: 1 } })
  })
})
