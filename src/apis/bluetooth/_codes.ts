import type { Meanings } from '../../types/row'

/** WeChat docs: Bluetooth, error codes. */
export const wechatCodes: Meanings = {
  10000: ['argument', 10000],
  // The user can switch it on.
  10001: ['unknown', 10001],
  10002: ['not-found', 10002],
  10003: ['unknown', 10003],
  10004: ['not-found', 10004],
  10005: ['not-found', 10005],
  10006: ['unknown', 10006],
  10007: ['unsupported', 10007],
  10008: ['unknown', 10008],
  10009: ['unsupported', 10009],
  10012: ['timeout', 10012],
  10013: ['argument', 10013],
}

/** Alipay docs: Bluetooth, error codes. From 10010 on, its numbers mean something else than WeChat's. */
export const alipayCodes: Meanings = {
  // The developer tools have no Bluetooth; this app may not use it.
  1: 'unsupported',
  4: 'unsupported',
  5: ['denied', 10001],
  // Switched off; the service was lost; Alipay itself is not permitted; 15 is not known.
  12: ['unknown', 10001],
  13: ['unknown', 10008],
  14: ['denied', 10001],
  15: ['unknown', 10008],
  2001: ['denied', 10001],
  2002: ['denied', 10001],
  2003: ['denied', 10001],
  10000: ['argument', 10000],
  10001: ['unknown', 10001],
  10002: ['not-found', 10002],
  10003: ['unknown', 10003],
  10004: ['not-found', 10004],
  10005: ['not-found', 10005],
  10006: ['unknown', 10006],
  10007: ['unsupported', 10007],
  10008: ['unknown', 10008],
  10009: ['unsupported', 10009],
  // No descriptor; no such device; no such service; no such characteristic.
  10010: ['not-found', 10005],
  10011: ['argument', 10013],
  10012: ['argument', 10004],
  10013: ['argument', 10005],
  // Data that can't be sent.
  10014: ['argument', 10008],
  10015: ['timeout', 10012],
  10016: 'argument',
  // Writing failed; reading failed; no permission for the location, which Android asks for.
  10017: ['unknown', 10008],
  10018: ['unknown', 10008],
  10019: ['denied', 10008],
}
