import type { Meanings } from '../../types/row'

export interface Beacon {
  /** Its UUID. Compare it without regard to case. */
  uuid: string
  /** Its major number. */
  major: number
  /** Its minor number. */
  minor: number
  /** How near it is: 0 not known, 1 immediate, 2 near, 3 far. */
  proximity: 0 | 1 | 2 | 3
  /** Metres. */
  accuracy: number
  /** Strength of the signal in dBm. */
  rssi: number
}

/** Alipay's, which has numbers as texts. */
export type NativeBeacon = { readonly [K in keyof Beacon]: unknown }

export const toBeacon = (native: NativeBeacon): Beacon => ({
  uuid: String(native.uuid),
  major: Number(native.major),
  minor: Number(native.minor),
  proximity: Number(native.proximity) as Beacon['proximity'],
  accuracy: Number(native.accuracy),
  rssi: Number(native.rssi),
})

/** WeChat docs: iBeacon, error codes. */
export const wechatCodes: Meanings = {
  11000: ['unsupported', 11000],
  // The user can switch on Bluetooth, or the location.
  11001: ['unknown', 11001],
  11002: ['unknown', 11002],
  11003: ['argument', 11003],
  11004: ['argument', 11004],
  11005: ['unknown', 11005],
  11006: ['argument', 11006],
}

/** Alipay docs: iBeacon, error codes. 1 and 4: the developer tools have none, this app may not. 5: no permission. */
export const alipayCodes: Meanings = {
  1: 'unsupported',
  4: 'unsupported',
  5: 'denied',
  11000: ['unsupported', 11000],
  11001: ['unknown', 11001],
  11002: ['unknown', 11002],
  // No permission for the location; already searching; UUIDs that are none; no UUID.
  11003: ['denied', 11002],
  11004: ['argument', 11003],
  11006: ['argument', 11006],
  11008: ['argument', 11006],
}
