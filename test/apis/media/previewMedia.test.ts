import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const sources = [{ url: 'a' }, { url: 'b', type: 'image' }] as const

it.each([
  [undefined, 0],
  [1, 1],
  [2, 0],
])('begins with %j on Alipay', async (current, index) => {
  const { host, mpx } = use('alipay')
  await mpx.previewMedia({ sources, current, showmenu: true })
  const native = { urls: ['a', 'b'], current: index }
  expect(host.callsOf('previewImage')[0]?.options).toEqual(native)
})

it('shows nothing on Alipay if there is a video', async () => {
  const { host, mpx } = use('alipay')
  const video = { url: 'c', type: 'video' } as const
  const error = await rejection(mpx.previewMedia({ sources: [...sources, video] }))
  expect(error).toMatchObject({ kind: 'unsupported' })
  expect(host.callsOf('previewImage')).toEqual([])
})
