import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { pick } from './_system'

/** What the user allows the app around. */
export type Authorized = 'authorized' | 'denied' | 'not determined'

/** A field that the host does not report is absent. */
export interface AppAuthorizeSetting {
  /** The photo album. iOS only. */
  albumAuthorized?: Authorized
  /** Bluetooth. iOS only. */
  bluetoothAuthorized?: Authorized
  /** The camera. */
  cameraAuthorized?: Authorized
  /** The location. */
  locationAuthorized?: Authorized
  /** Whether the location is given roughly alone. iOS only. */
  locationReducedAccuracy?: boolean
  /** The microphone. */
  microphoneAuthorized?: Authorized
  /** Notifications. */
  notificationAuthorized?: Authorized
  /** Notifications that show a text. iOS only. */
  notificationAlertAuthorized?: Authorized
  /** Notifications that show a badge. iOS only. */
  notificationBadgeAuthorized?: Authorized
  /** Notifications that make a sound. iOS only. */
  notificationSoundAuthorized?: Authorized
  /** The calendar. */
  phoneCalendarAuthorized?: Authorized
}

/**
 * Gets what the user allows the app around, WeChat or Alipay, on the device, at once. What the user allows this mini-program is in
 * `getSetting`.
 *
 * @example
 * const { cameraAuthorized } = mpx.getAppAuthorizeSetting()
 * if (cameraAuthorized === 'denied') await mpx.openAppAuthorizeSetting()
 */
export type GetAppAuthorizeSetting = SyncContract<'getAppAuthorizeSetting', [], AppAuthorizeSetting>

export const api: Spec<GetAppAuthorizeSetting> = { name: 'getAppAuthorizeSetting', kind: 'sync' }

const keys = [
  'albumAuthorized',
  'bluetoothAuthorized',
  'cameraAuthorized',
  'locationAuthorized',
  'locationReducedAccuracy',
  'microphoneAuthorized',
  'notificationAuthorized',
  'notificationAlertAuthorized',
  'notificationBadgeAuthorized',
  'notificationSoundAuthorized',
  'phoneCalendarAuthorized',
] as const

export const wechat: Row<GetAppAuthorizeSetting, Wx> = {
  since: '2.20.1',
  method: 'getAppAuthorizeSetting',
}

export const alipay: Row<GetAppAuthorizeSetting, My> = {
  since: 'unknown',
  method: 'getAppAuthorizeSetting',
  result: (native) => pick<AppAuthorizeSetting>(native, keys),
}

const fields = { client: '10.2.80' } as const

/** Gates of results, which no call needs. */
export const since: Since<GetAppAuthorizeSetting> = {
  alipay: {
    results: {
      albumAuthorized: fields,
      bluetoothAuthorized: fields,
      cameraAuthorized: fields,
      locationAuthorized: fields,
      locationReducedAccuracy: fields,
      microphoneAuthorized: fields,
      notificationAuthorized: fields,
      notificationAlertAuthorized: fields,
      notificationBadgeAuthorized: fields,
      notificationSoundAuthorized: fields,
      phoneCalendarAuthorized: fields,
    },
  },
}
