import { describe, expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

describe('hideToast', () => {
  it.each([
    ['wechat', '2.22.1', { noConflict: true }],
    ['wechat', '2.22.0', {}],
    ['alipay', '2.9.0', {}],
  ] as const)(
    'keeps noConflict from hosts without it (%s %s)',
    async (platform, baseLibrary, options) => {
      const { host, mpx } = use(platform, { baseLibrary })
      await mpx.hideToast({ noConflict: true })
      expect(host.callsOf('hideToast')[0]?.options).toEqual(options)
    },
  )

  it('leaves a loading layer on Alipay', async () => {
    const { host, mpx } = use('alipay')
    await mpx.showLoading({ title: 'Wait' })
    await mpx.hideToast()
    expect(host.screen.loading).toEqual({ text: 'Wait' })
  })
})
