import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const here = { latitude: 30, longitude: 120 }

it.each([
  [{}, { name: '位置', address: '位置', scale: 18 }],
  [{ name: '西湖' }, { name: '西湖', address: '西湖', scale: 18 }],
  [
    { address: '龙井路', scale: 9 },
    { name: '龙井路', address: '龙井路', scale: 9 },
  ],
])('gives Alipay all that it needs: %j', async (options, native) => {
  const { host, mpx } = use('alipay')
  await mpx.openLocation({ ...here, ...options })
  expect(host.callsOf('openLocation')[0]?.options).toEqual({ ...here, ...native })
})

it('gives WeChat what the app gives', async () => {
  const { host, mpx } = use('wechat')
  await mpx.openLocation(here)
  expect(host.callsOf('openLocation')[0]?.options).toEqual(here)
})

it.each([
  [2, 'argument'],
  [10, 'denied'],
])('takes %i for %s', async (error, kind) => {
  const { host, mpx } = use('alipay')
  host.fail('openLocation', { error, errorMessage: '' })
  expect(await rejection(mpx.openLocation(here))).toMatchObject({ kind })
})
