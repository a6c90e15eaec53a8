import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

it('rounds the exact location of Alipay', async () => {
  const { host, mpx } = use('alipay')
  host.answer('getLocation', { latitude: '30.2741', longitude: '-120.1551' })
  expect(await mpx.getFuzzyLocation({ type: 'gcj02' })).toEqual({
    errMsg: 'getFuzzyLocation:ok',
    ...{ latitude: 30.27, longitude: -120.16 },
  })
})

it('refuses GPS coordinates on Alipay', async () => {
  const { host, mpx } = use('alipay')
  const error = await rejection(mpx.getFuzzyLocation({ type: 'wgs84' }))
  expect(error).toMatchObject({ kind: 'unsupported' })
  expect(host.callsOf('getLocation')).toEqual([])
})

it.each([
  [11, 'denied'],
  [12, 'network'],
  [14, 'timeout'],
])('takes %i for %s', async (error, kind) => {
  const { host, mpx } = use('alipay')
  host.fail('getLocation', { error, errorMessage: '' })
  expect(await rejection(mpx.getFuzzyLocation({ type: 'gcj02' }))).toMatchObject({ kind })
})
