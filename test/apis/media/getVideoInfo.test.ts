import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

it.each([
  [0, 'up'],
  [3, 'right'],
  ['left', 'left'],
])('gives %j for %s on Alipay', async (native, orientation) => {
  const { host, mpx } = use('alipay')
  host.answer('getVideoInfo', { orientation: native, duration: 2.5 })
  expect(await mpx.getVideoInfo({ src: 'a' })).toMatchObject({ orientation, duration: 2.5 })
})
