import { describe, expect, it, vi } from 'vitest'
import { laterHosts, rejection, useMpx } from '../use'

const use = useMpx()
const unit = { adUnitId: 'unit' }
const native = { wechat: 'createRewardedVideoAd', alipay: 'createRewardedAd' } as const
const object = { wechat: 'RewardedVideoAd', alipay: 'RewardedAd' } as const

describe.each(laterHosts)('createRewardedVideoAd on %s %o', (platform, versions) => {
  it.each([
    ['watched', true],
    ['left', false],
  ] as const)('tells that an ad was %s', async (ad, isEnded) => {
    const { mpx } = use(platform, { ...versions, user: { ad } })
    const [loaded, closed] = [vi.fn(), vi.fn()]
    const video = mpx.createRewardedVideoAd(unit)
    video.onLoad(loaded)
    video.onClose(closed)
    expect(await video.load()).toEqual({ errMsg: 'load:ok' })
    expect(await video.show()).toEqual({ errMsg: 'show:ok' })
    await vi.waitFor(() => expect(closed.mock.calls).toEqual([[{ isEnded }]]))
    expect(loaded).toHaveBeenCalled()
  })

  it("says that there is no ad, in WeChat's numbers", async () => {
    const { mpx } = use(platform, { ...versions, user: { ad: 'none' } })
    const failed = vi.fn()
    const video = mpx.createRewardedVideoAd(unit)
    video.onError(failed)
    expect(await rejection(video.load())).toMatchObject({ kind: 'not-found', errno: 1004 })
    const told = { errCode: 1004, errMsg: expect.any(String) }
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(told))
  })

  it('refuses to show what is not loaded', async () => {
    const { mpx } = use(platform, { ...versions, user: { ad: 'none' } })
    const error = await rejection(mpx.createRewardedVideoAd(unit).show())
    expect(error).toMatchObject({ kind: 'unknown', errno: 1003, api: 'show' })
  })

  it('is one a unit, until it is destroyed', () => {
    const { host, mpx } = use(platform, versions)
    const video = mpx.createRewardedVideoAd(unit)
    expect(mpx.createRewardedVideoAd(unit)).toBe(video)
    expect(mpx.createRewardedVideoAd({ adUnitId: 'other' })).not.toBe(video)
    video.destroy()
    expect(mpx.createRewardedVideoAd(unit)).not.toBe(video)
    if (platform === 'alipay') expect(host.callsOf(native[platform])).toHaveLength(3)
  })

  it('takes an ad that is closed without a word for one that was watched', () => {
    const { host, mpx } = use(platform, versions)
    let close: ((told?: object) => void) | undefined
    host.stub(native[platform], () => ({
      load() {},
      onClose(listener: typeof close) {
        close = listener
      },
    }))
    const closed = vi.fn()
    mpx.createRewardedVideoAd(unit).onClose(closed)
    close?.()
    close?.({ isEnded: false })
    expect(closed.mock.calls).toEqual([[{ isEnded: true }], [{ isEnded: false }]])
  })

  it('fails as the host does', async () => {
    const { host, mpx } = use(platform, versions)
    const fail = { wechat: { errMsg: 'no', errCode: 1000 }, alipay: { error: 61002 } }[platform]
    host.faults = { [`${object[platform]}.load`]: { fail } }
    const error = await rejection(mpx.createRewardedVideoAd(unit).load())
    expect(error).toMatchObject({ kind: 'network', errno: 1000, native: fail })
  })
})

it('gives an older Alipay the unit as a text', () => {
  const { host, mpx } = use('alipay')
  const given: unknown[] = []
  host.stub('createRewardedAd', (unitOrOptions) => {
    given.push(unitOrOptions)
    return typeof unitOrOptions === 'string' ? { load() {} } : {}
  })
  mpx.createRewardedVideoAd(unit)
  expect(given).toEqual([unit, 'unit'])
})

it('names the unit to Alipay, whose typings ask for it', async () => {
  const { host, mpx } = use('alipay')
  await mpx.createRewardedVideoAd(unit).load()
  expect(host.callsOf('RewardedAd.load')[0]?.options).toEqual(unit)
})
