import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

// Alipay docs: my.getSystemInfo. iOS does not tell.
it.each([
  ['high', 1],
  ['middle', 2],
  ['low', 3],
  ['unknown', 0],
  [undefined, 0],
])('%s of Alipay is level %i of models', async (performance, modelLevel) => {
  const { host, mpx } = use('alipay')
  host.answer('getSystemInfo', { performance })
  expect(await mpx.getDeviceBenchmarkInfo()).toEqual({
    ...{ errMsg: 'getDeviceBenchmarkInfo:ok', benchmarkLevel: -1, modelLevel },
  })
})

it('hands on what WeChat tells', async () => {
  const { host, mpx } = use('wechat')
  host.answer('getDeviceBenchmarkInfo', { benchmarkLevel: 30, modelLevel: 1 })
  expect(await mpx.getDeviceBenchmarkInfo()).toMatchObject({ benchmarkLevel: 30, modelLevel: 1 })
})
