import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

it("gives Alipay's settings under WeChat's names", async () => {
  const { host, mpx } = use('alipay')
  const authSetting = {
    ...{ userInfo: true, location: true, alipaysports: false, aliaddress: true },
    ...{ album: true, writePhotosAlbum: false },
  }
  host.answer('getSetting', { authSetting })
  expect(await mpx.getSetting({ withSubscriptions: true })).toEqual({
    errMsg: 'getSetting:ok',
    // `album` is about reading pictures, which WeChat has no scope for.
    authSetting: {
      'scope.userInfo': true,
      'scope.userLocation': true,
      'scope.address': true,
      'scope.werun': false,
      'scope.writePhotosAlbum': false,
    },
  })
})

it("keeps WeChat's subscriptions", async () => {
  const { host, mpx } = use('wechat')
  const subscriptionsSetting = { mainSwitch: true }
  host.answer('getSetting', { authSetting: {}, subscriptionsSetting })
  expect(await mpx.getSetting({ withSubscriptions: true })).toMatchObject({
    subscriptionsSetting,
  })
})
