import { ask } from '../../core/ask'
import { askNow } from '../../core/askNow'
import { failure } from '../../core/failure'
import type { Native } from '../../core/row'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Opens the device's settings of the app around, WeChat or Alipay, where the user allows it more.
 *
 * Alipay opens a guide to one permission: the first that is denied of location, camera, microphone and notifications.
 *
 * Fails with kind `unsupported` (Alipay: none of these is denied).
 *
 * @example
 * if (mpx.getAppAuthorizeSetting().cameraAuthorized === 'denied') await mpx.openAppAuthorizeSetting()
 */
export type OpenAppAuthorizeSetting = CallContract<
  'openAppAuthorizeSetting',
  object,
  Ok,
  { alipay: never }
>

export const api: Spec<OpenAppAuthorizeSetting> = {
  name: 'openAppAuthorizeSetting',
  kind: 'call',
}

export const wechat: Row<OpenAppAuthorizeSetting, Wx> = { since: '2.20.1' }

export const alipay: Row<OpenAppAuthorizeSetting, My, 'getAppAuthorizeSetting'> = {
  since: 'unknown',
  method: 'getAppAuthorizeSetting',
  call: (_options, { host }, call) =>
    ask(call, host, 'showAuthGuide', { authType: deniedOf(host) }).then(() => ({})),
}

// Alipay docs of 2022: my.showAuthGuide. By the fields of getAppAuthorizeSetting.
const guides: { readonly [setting: string]: string } = {
  locationAuthorized: 'LBS',
  cameraAuthorized: 'CAMERA',
  microphoneAuthorized: 'MICROPHONE',
  notificationAuthorized: 'NOTIFICATION',
}

function deniedOf(host: object): string {
  const setting = Object(askNow(host as Native, 'getAppAuthorizeSetting'))
  const [denied = ''] = Object.keys(guides).filter((key) => setting[key] === 'denied')
  const guide = guides[denied]
  if (!guide) throw failure('unsupported', 'Alipay has a guide to what is denied, and nothing is')
  return guide
}
