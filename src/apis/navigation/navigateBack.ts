import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { refusePage } from './_page'

export interface NavigateBackOptions {
  /** How many pages to close. Default 1. The lowest page stays, however many. */
  readonly delta?: number | undefined
}

/**
 * Closes the page on top, or several, and returns to the one below.
 *
 * Fails with kind `argument` (there is no page below).
 *
 * @example
 * await mpx.navigateBack({ delta: 2 })
 */
export type NavigateBack = CallContract<'navigateBack', NavigateBackOptions, Ok>

export const api: Spec<NavigateBack> = { name: 'navigateBack', kind: 'call' }

export const wechat: Row<NavigateBack, Wx> = { since: '1.0.0', recover: refusePage }

export const alipay: Row<NavigateBack, My> = {
  since: '1.0.0',
  // Alipay docs: my.navigateBack. Its `error` is a text.
  recover: ({ error }) => {
    if (String(error) !== 'already top of navigation') return undefined
    throw failure('argument', 'cannot navigate back at first page.')
  },
}
