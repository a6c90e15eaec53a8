import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it.each([
  [{ a: 1 }, '{"a":1}'],
  ['{"a":1}', '{"a":1}'],
  [undefined, ''],
])('%j of Alipay is the text %s', async (native, fetchedData) => {
  const { host, mpx } = use('alipay')
  host.answer('getBackgroundFetchData', {
    ...{ fetchType: 'pre', timestamp: 1, fetchedData: native },
  })
  expect(await mpx.getBackgroundFetchData({ fetchType: 'pre' })).toEqual({
    ...{ errMsg: 'getBackgroundFetchData:ok', fetchedData, timeStamp: 1 },
    ...{ path: '', query: '', scene: 0 },
  })
  expect(host.callsOf('getBackgroundFetchData')[0]?.options).toEqual({ fetchType: 'pre' })
})

it('Alipay fetches nothing periodically', async () => {
  const { host, mpx } = use('alipay')
  const call = mpx.getBackgroundFetchData({ fetchType: 'periodic' })
  expect(await rejection(call)).toMatchObject({ kind: 'unsupported' })
  expect(host.callsOf('getBackgroundFetchData')).toEqual([])
})

// Alipay docs: my.getBackgroundFetchData.
it.each([
  [2, 'argument'],
  [3, 'not-found'],
  [5, 'denied'],
])('%i of Alipay is %s', async (error, kind) => {
  const { host, mpx } = use('alipay')
  host.fail('getBackgroundFetchData', { error, errorMessage: '' })
  const call = mpx.getBackgroundFetchData({ fetchType: 'pre' })
  expect(await rejection(call)).toMatchObject({ kind })
})
