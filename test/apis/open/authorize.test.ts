import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const scope = 'scope.userLocation'

describe.each(hosts)('authorize on %s %o', (platform, versions) => {
  it('asks once; after a refusal only the settings help', async () => {
    const { host, mpx } = use(platform, versions)
    host.user.auth = 'denied'
    expect(await rejection(mpx.authorize({ scope }))).toMatchObject({ kind: 'denied', errno: 103 })
    host.user.auth = 'granted'
    expect(await rejection(mpx.authorize({ scope }))).toMatchObject({ kind: 'denied' })
    await mpx.openSetting()
    expect(await mpx.authorize({ scope })).toEqual({ errMsg: 'authorize:ok' })
  })
})

describe('authorize on Alipay', () => {
  it.each([true, false])('asks nobody who has decided: %j', async (location) => {
    const { host, mpx } = use('alipay')
    host.answer('getSetting', { authSetting: { location } })
    if (location) await mpx.authorize({ scope })
    else expect(await rejection(mpx.authorize({ scope }))).toMatchObject({ kind: 'denied' })
    expect(host.callsOf('getLocation')).toEqual([])
  })

  it('can ask for the location alone', async () => {
    const { host, mpx } = use('alipay')
    await mpx.authorize({ scope })
    expect(host.callsOf('getLocation')).toHaveLength(1)
    const error = await rejection(mpx.authorize({ scope: 'scope.camera' }))
    expect(error).toMatchObject({ kind: 'unsupported' })
  })

  it('fails as getLocation does', async () => {
    const { host, mpx } = use('alipay')
    host.fail('getLocation', { error: 12, errorMessage: '' })
    expect(await rejection(mpx.authorize({ scope }))).toMatchObject({ kind: 'network' })
  })
})
