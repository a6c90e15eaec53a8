import type { Ok } from '../../types/contract'
import type { Meanings } from '../../types/row'

export interface WifiOk extends Ok {
  /** 0 */
  errCode: number
}

export const done = (): { errCode: number } => ({ errCode: 0 })

/** WeChat docs: Wi-Fi, error codes. */
export const wechatCodes: Meanings = {
  12000: ['argument', 12000],
  12001: ['unsupported', 12001],
  12002: ['argument', 12002],
  12003: ['timeout', 12003],
  12004: ['argument', 12004],
  // The user can switch on Wi-Fi, or the location.
  12005: ['unknown', 12005],
  12006: ['unknown', 12006],
  12007: ['denied', 12007],
  12008: ['argument', 12008],
  12009: ['unknown', 12009],
  12010: ['unknown', 12010],
  12011: ['unknown', 12011],
  12013: ['unknown', 12013],
  12014: ['argument', 12014],
}

/** Alipay docs: Wi-Fi, error codes. 4 is an app that may not use it. Its 12013 is a device without a connection. */
export const alipayCodes: Meanings = {
  4: 'unsupported',
  12000: ['argument', 12000],
  12001: ['unsupported', 12001],
  12002: ['argument', 12002],
  12003: ['timeout', 12003],
  12004: ['argument', 12004],
  12005: ['unknown', 12005],
  12006: ['unknown', 12006],
  12007: ['denied', 12007],
  12008: ['argument', 12008],
  12009: ['unknown', 12009],
  12010: ['unknown', 12010],
  12011: ['unknown', 12011],
  12012: 'unknown',
  12013: ['not-found', 12010],
}
