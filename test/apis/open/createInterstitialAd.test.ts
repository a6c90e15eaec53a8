import { describe, expect, it, vi } from 'vitest'
import { laterHosts, rejection, useMpx } from '../use'

const use = useMpx()
const unit = { adUnitId: 'unit' }

describe.each(laterHosts)('createInterstitialAd on %s %o', (platform, versions) => {
  it('shows an ad', async () => {
    const { mpx } = use(platform, versions)
    const closed = vi.fn()
    const ad = mpx.createInterstitialAd(unit)
    ad.onClose(closed)
    await ad.load()
    expect(await ad.show()).toEqual({ errMsg: 'show:ok' })
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce())
  })

  it('says that there is none', async () => {
    const { mpx } = use(platform, { ...versions, user: { ad: 'none' } })
    const error = await rejection(mpx.createInterstitialAd(unit).load())
    expect(error).toMatchObject({ kind: 'not-found', errno: 1004 })
  })
})
