import type { My } from '../../platforms/alipay/host'
import type { Meanings } from '../../types/row'

export interface WifiInfo {
  /** Name of the network. */
  SSID: string
  /** The access point. */
  BSSID: string
  /** Whether it asks for a password. */
  secure: boolean
  /** Strength of the signal: 0 to 100 on Android, 0 to 1 on iOS. */
  signalStrength: number
  /** MHz. Absent on Alipay, and on older WeChat versions. */
  frequency?: number
}

/** Alipay's, whose strength is 0 to 100 everywhere. */
export type NativeWifi = Omit<WifiInfo, 'frequency'>

export const toWifi = (native: NativeWifi, host: My): WifiInfo => ({
  SSID: native.SSID,
  BSSID: native.BSSID,
  secure: native.secure,
  signalStrength: toStrength(native.signalStrength, host),
})

function toStrength(native: number, host: My): number {
  try {
    return /^i/i.test(host.getSystemInfoSync().platform) ? native / 100 : native
  } catch {
    return native
  }
}

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
