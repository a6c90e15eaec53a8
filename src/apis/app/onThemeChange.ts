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
 * The app has to allow `darkmode` in app.json. WeChat only: Alipay documents no such event.
 *
 * @example
 * if (mpx.is('wechat')) mpx.onThemeChange(({ theme }) => show(theme))
 */
export type OnThemeChange = EventContract<'onThemeChange', ThemeChangePayload>

export const api: Spec<OnThemeChange> = { name: 'onThemeChange', kind: 'event' }

export const wechat: Row<OnThemeChange, Wx> = {
  since: '2.11.0',
  method: 'onThemeChange',
  off: 'offThemeChange',
}
