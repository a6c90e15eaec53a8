import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ThemeChangePayload {
  /** The theme of the system now. */
  theme: 'dark' | 'light'
}

/**
 * Calls `listener` when the system changes between a light and a dark theme. Remove it with `offThemeChange`.
 *
 * On WeChat, the app has to allow `darkmode` in app.json. Alipay documents no such event: where a version has `my.onThemeChange`, it is used, and other versions refuse the call.
 *
 * @example
 * if (mpx.canIUse('onThemeChange')) mpx.onThemeChange(({ theme }) => show(theme))
 */
export type OnThemeChange = EventContract<'onThemeChange', ThemeChangePayload>

export const api: Spec<OnThemeChange> = { name: 'onThemeChange', kind: 'event' }

export const wechat: Row<OnThemeChange, Wx> = {
  since: '2.11.0',
  method: 'onThemeChange',
  off: 'offThemeChange',
}

export const alipay: Row<OnThemeChange, My> = {
  since: 'unknown',
  method: 'onThemeChange',
  off: 'offThemeChange',
  event: ({ theme }: ThemeChangePayload) => ({ theme }),
}
