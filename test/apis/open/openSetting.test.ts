import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('openSetting on %s %o', (platform, versions) => {
  it('tells what the user has decided, by the same names', async () => {
    const { host, mpx } = use(platform, versions)
    const camera = platform === 'wechat' ? 'scope.camera' : 'camera'
    host.answer('openSetting', {
      authSetting: { [camera]: false },
      subscriptionsSetting: undefined,
    })
    expect(await mpx.openSetting({ withSubscriptions: true })).toEqual({
      errMsg: 'openSetting:ok',
      authSetting: { 'scope.camera': false },
    })
  })
})

it("gives Alipay's settings under WeChat's names alone", async () => {
  const { host, mpx } = use('alipay')
  const native = {
    userInfo: true,
    location: false,
    album: true,
    aliaddress: true,
    phoneNumber: true,
  }
  host.answer('openSetting', { authSetting: { ...native, writePhotosAlbum: false } })
  const { authSetting } = await mpx.openSetting()
  expect(authSetting).toEqual({
    ...{ 'scope.userInfo': true, 'scope.userLocation': false, 'scope.writePhotosAlbum': false },
    'scope.address': true,
  })
})
