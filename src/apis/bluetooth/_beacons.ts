import type { Meanings } from '../../types/row'

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
