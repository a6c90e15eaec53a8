import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Hides the button that leads to the home page, which hosts show where an app was opened at another page. Elsewhere it does nothing.
 *
 * @example
 * await mpx.hideHomeButton()
 */
export type HideHomeButton = CallContract<'hideHomeButton', object, Ok>

export const api: Spec<HideHomeButton> = { name: 'hideHomeButton', kind: 'call' }

export const wechat: Row<HideHomeButton, Wx> = { since: '2.8.3' }

export const alipay: Row<HideHomeButton, My, 'hideBackHome'> = {
  since: { base1: '1.16.4', client: '10.1.52' },
  method: 'hideBackHome',
}
