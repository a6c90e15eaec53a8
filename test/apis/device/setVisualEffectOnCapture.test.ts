import { expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()
const name = 'setVisualEffectOnCapture'

it('is unsupported on iOS, of Alipay alone', async () => {
  const { host, mpx } = use('alipay', { system: 'ios' })
  const options = { visualEffect: 'hidden' } as const
  expect(await rejection(mpx.setVisualEffectOnCapture(options))).toMatchObject({
    kind: 'unsupported',
  })
  expect(host.callsOf(name)).toEqual([])
  const wechat = use('wechat', { system: 'ios' })
  await wechat.mpx.setVisualEffectOnCapture(options)
  expect(wechat.host.callsOf(name)[0]?.options).toEqual(options)
})

it('takes 2 for argument', async () => {
  const { host, mpx } = use('alipay', { system: 'android' })
  host.fail(name, { error: 2, errorMessage: '' })
  expect(await rejection(mpx.setVisualEffectOnCapture())).toMatchObject({ kind: 'argument' })
})
