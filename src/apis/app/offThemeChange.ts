import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { ThemeChangePayload } from './onThemeChange'

/**
 * Removes one listener of `onThemeChange`, or all. Works also where the host has no such function.
 *
 * @example
 * if (mpx.is('wechat')) mpx.offThemeChange(listener)
 */
export type OffThemeChange = EventContract<'offThemeChange', ThemeChangePayload> &
  Generic<(listener?: Listener<ThemeChangePayload>) => void>

export const api: Spec<OffThemeChange> & { readonly off: string } = {
  name: 'offThemeChange',
  kind: 'event',
  off: 'onThemeChange',
}

export const wechat: Row<OffThemeChange, Wx> = { since: '2.11.0', method: 'onThemeChange' }
