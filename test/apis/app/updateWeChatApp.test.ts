import { describe, expect, it } from 'vitest'
import { laterHosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(laterHosts.filter(([, { baseLibrary }]) => baseLibrary !== '2.10.4'))(
  'updateWeChatApp on %s %o',
  (platform, versions) => {
    const native = { wechat: 'updateWeChatApp', alipay: 'ap.updateAlipayClient' }[platform]

    it('offers to update the app around this one', async () => {
      const { host, mpx } = use(platform, versions)
      expect(mpx.canIUse('updateWeChatApp')).toBe(true)
      expect(await mpx.updateWeChatApp()).toEqual({ errMsg: 'updateWeChatApp:ok' })
      expect(host.callsOf(native)).toHaveLength(1)
    })

    it('fails as the host does', async () => {
      const { host, mpx } = use(platform, versions)
      host.fail(native, { error: 2, errMsg: 'updateWeChatApp:fail invalid', errorMessage: 'no' })
      expect(await rejection(mpx.updateWeChatApp())).toMatchObject({ kind: 'argument' })
    })
  },
)

it('says which Alipay it needs', async () => {
  const { mpx } = use('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
  expect(mpx.canIUse('updateWeChatApp')).toBe(false)
  expect(await rejection(mpx.updateWeChatApp())).toMatchObject({ kind: 'version' })
})

it('is refused where Alipay has not even the object', async () => {
  const { host, mpx } = use('alipay')
  delete (host.native as { ap?: unknown }).ap
  expect(await rejection(mpx.updateWeChatApp())).toMatchObject({ kind: 'unsupported' })
})
