import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetNavigationBarTitleOptions {
  /** The title. */
  readonly title: string
}

/**
 * Sets the title in the navigation bar of this page. Call it once the page is ready: Alipay may overwrite what was set before.
 *
 * On Alipay it calls `my.setNavigationBarTitle`, or `my.setNavigationBar` in older versions.
 *
 * @example
 * await mpx.setNavigationBarTitle({ title: 'Albums' })
 */
export type SetNavigationBarTitle = CallContract<
  'setNavigationBarTitle',
  SetNavigationBarTitleOptions,
  Ok
>

export const api: Spec<SetNavigationBarTitle> = {
  name: 'setNavigationBarTitle',
  kind: 'call',
  required: { title: true },
}

export const wechat: Row<SetNavigationBarTitle, Wx> = { since: '1.0.0' }

/** Newest first. The version of the first is not published. The typings have it since September 2023. */
export const alipay: readonly [
  Row<SetNavigationBarTitle, My>,
  Row<SetNavigationBarTitle, My, 'setNavigationBar'>,
] = [{ since: 'unknown' }, { since: '1.0.0', method: 'setNavigationBar' }]
