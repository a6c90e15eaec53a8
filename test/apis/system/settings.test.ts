import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

describe('on Alipay', () => {
  it('getSystemSetting tells how the device is held', () => {
    const { host, mpx } = use('alipay')
    expect(mpx.getSystemSetting().deviceOrientation).toBe('portrait')
    host.answer('getSystemInfoSync', { windowWidth: 800, windowHeight: 300 })
    expect(mpx.getSystemSetting().deviceOrientation).toBe('landscape')
  })

  it('getAppAuthorizeSetting leaves out what is not WeChat’s, and what is missing', () => {
    const { host, mpx } = use('alipay')
    host.stub('getAppAuthorizeSetting', () => ({
      cameraAuthorized: 'denied',
      overlayAuthorized: true,
    }))
    expect(mpx.getAppAuthorizeSetting()).toEqual({ cameraAuthorized: 'denied' })
  })

  it('openAppAuthorizeSetting guides to the first that is denied', async () => {
    const { host, mpx } = use('alipay')
    const settings = { locationAuthorized: 'authorized', microphoneAuthorized: 'denied' }
    host.stub('getAppAuthorizeSetting', () => settings)
    expect(await mpx.openAppAuthorizeSetting()).toEqual({ errMsg: 'openAppAuthorizeSetting:ok' })
    expect(host.callsOf('showAuthGuide')[0]?.options).toEqual({ authType: 'MICROPHONE' })
    Object.assign(settings, { microphoneAuthorized: 'authorized' })
    const error = await rejection(mpx.openAppAuthorizeSetting())
    expect(error).toMatchObject({ kind: 'unsupported' })
    expect(host.callsOf('showAuthGuide')).toHaveLength(1)
  })

  // Alipay docs: my.showBLEPermissionGuide.
  it.each([
    [4, 'unsupported'],
    [60003, 'denied'],
  ])('openSystemBluetoothSetting takes %i for %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.fail('showBLEPermissionGuide', { error, errorMessage: '' })
    expect(await rejection(mpx.openSystemBluetoothSetting())).toMatchObject({ kind })
  })
})
