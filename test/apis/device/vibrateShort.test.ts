import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

it.each([
  ['wechat', {}, { type: 'medium' }],
  ['wechat', { type: 'heavy' }, { type: 'heavy' }],
  ['alipay', { type: 'heavy' }, {}],
] as const)('gives %s, asked for %j, %j', async (platform, options, native) => {
  const { host, mpx } = use(platform)
  await mpx.vibrateShort(options)
  expect(host.callsOf('vibrateShort')[0]?.options).toEqual(native)
})
