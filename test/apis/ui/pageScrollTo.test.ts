import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('pageScrollTo on %s %o', (platform, versions) => {
  it('needs a place', async () => {
    const { host, mpx } = use(platform, versions)
    const error = await rejection(mpx.pageScrollTo({ duration: 0 }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
    expect(host.callsOf('pageScrollTo')).toEqual([])
  })

  it('finds an element, or says that the host is too old for it', async () => {
    const { host, mpx } = use(platform, versions)
    const scrolled = mpx.pageScrollTo({ selector: '#end', offsetTop: 8 })
    if (versions.baseLibrary) {
      expect(await rejection(scrolled)).toMatchObject({ kind: 'version' })
    } else {
      await scrolled
      const given = host.callsOf('pageScrollTo')[0]?.options
      expect(given).toMatchObject({ selector: '#end', offsetTop: 8 })
    }
  })
})

describe('pageScrollTo on Alipay', () => {
  it.each([
    [undefined, 300],
    [0, 0],
    [50, 50],
  ])('takes a duration of %j for %i', async (duration, due) => {
    const { host, mpx } = use('alipay')
    await mpx.pageScrollTo({ scrollTop: 0, duration })
    expect(host.callsOf('pageScrollTo')[0]?.options).toEqual({ scrollTop: 0, duration: due })
  })
})
