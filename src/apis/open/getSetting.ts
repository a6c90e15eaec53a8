import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetSettingOptions {
  /** TODO: what it is, and its unit. */
  readonly withSubscriptions?: boolean | undefined
}

export interface GetSettingResult extends Ok {
  /** TODO: what it is, and its unit. */
  authSetting: {
    'scope.addPhoneCalendar'?: boolean
    'scope.addPhoneContact'?: boolean
    'scope.address'?: boolean
    'scope.bluetooth'?: boolean
    'scope.camera'?: boolean
    'scope.invoice'?: boolean
    'scope.invoiceTitle'?: boolean
    'scope.record'?: boolean
    'scope.userFuzzyLocation'?: boolean
    'scope.userInfo'?: boolean
    'scope.userLocation'?: boolean
    'scope.werun'?: boolean
    'scope.writePhotosAlbum'?: boolean
  }
  /** TODO: what it is, and its unit. */
  miniprogramAuthSetting?: {
    'scope.addPhoneCalendar'?: boolean
    'scope.addPhoneContact'?: boolean
    'scope.address'?: boolean
    'scope.bluetooth'?: boolean
    'scope.camera'?: boolean
    'scope.invoice'?: boolean
    'scope.invoiceTitle'?: boolean
    'scope.record'?: boolean
    'scope.userFuzzyLocation'?: boolean
    'scope.userInfo'?: boolean
    'scope.userLocation'?: boolean
    'scope.werun'?: boolean
    'scope.writePhotosAlbum'?: boolean
  }
  /** TODO: what it is, and its unit. */
  subscriptionsSetting: { itemSettings?: object; mainSwitch: boolean }
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * await mpx.getSetting()
 */
export type GetSetting = CallContract<'getSetting', GetSettingOptions, GetSettingResult>

export const api: Spec<GetSetting> = { name: 'getSetting', kind: 'call' }

export const wechat: Row<GetSetting, Wx> = {
  since: '1.2.0',
  params: { withSubscriptions: '2.10.1' },
}

export const alipay: Row<GetSetting, My> = {
  since: { base1: '1.8.0', client: '10.1.10' },
  result: { subscriptionsSetting: 'TODO' },
}

/** Gates of results, which no call needs. */
export const since: Since<GetSetting> = { wechat: { results: { subscriptionsSetting: '2.10.1' } } }
