import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const colors = { frontColor: '#000000', backgroundColor: '#ff0000' }

describe.each(hosts)('setNavigationBarColor on %s %o', (platform, versions) => {
  it.each(['#FFFFFF', '#fff', 'red', ''])('refuses %j as frontColor', async (frontColor) => {
    const { mpx } = use(platform, versions)
    const error = await rejection(mpx.setNavigationBarColor({ ...colors, frontColor }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
  })
})

it.each([
  ['2.9.50', 'setNavigationBarColor'],
  ['2.8.0', 'setNavigationBar'],
])('gives Alipay %s the colours alone, by %s', async (baseLibrary, method) => {
  const { host, mpx } = use('alipay', { baseLibrary })
  await mpx.setNavigationBarColor({ ...colors, animation: { duration: 400 } })
  expect(host.callsOf(method)[0]?.options).toEqual(colors)
})

it('gives WeChat the animation too', async () => {
  const { host, mpx } = use('wechat')
  const animation = { duration: 400, timingFunc: 'easeIn' }
  await mpx.setNavigationBarColor({ ...colors, animation })
  expect(host.callsOf('setNavigationBarColor')[0]?.options).toEqual({ ...colors, animation })
})
