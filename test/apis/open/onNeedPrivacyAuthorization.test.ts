import { expect, it, vi } from 'vitest'
import type { PrivacyListener } from '../../../src/apis/open/onNeedPrivacyAuthorization'
import { useMpx } from '../use'

const use = useMpx()

it.each(['wechat', 'alipay'] as const)(
  'hands on what %s understands of the answers',
  (platform) => {
    const { host, mpx } = use(platform)
    const asks: PrivacyListener[] = []
    host.stub('onNeedPrivacyAuthorization', (ask) => void asks.push(ask as PrivacyListener))
    const referrers: string[] = []
    mpx.onNeedPrivacyAuthorization((resolve, { referrer }) => {
      referrers.push(referrer)
      resolve({ event: 'exposureAuthorization' })
      resolve({ event: 'agree', buttonId: 'b' })
    })
    const resolve = vi.fn()
    for (const ask of asks) ask(resolve, { referrer: 'getLocation' })
    expect(referrers).toEqual(['getLocation'])
    const shown = platform === 'wechat' ? [[{ event: 'exposureAuthorization' }]] : []
    expect(resolve.mock.calls).toEqual([...shown, [{ event: 'agree', buttonId: 'b' }]])
  },
)

it('is never called by an Alipay that asks nobody', () => {
  const { mpx } = use('alipay', { clientVersion: '10.2.0' })
  expect(mpx.onNeedPrivacyAuthorization(() => {})).toBeUndefined()
})
