import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'

export interface ShowActionSheetOptions {
  /** What can be tapped; WeChat takes 6 at most. */
  readonly itemList: readonly string[]
  /** Shown above the items. WeChat 2.14.0; a hint. */
  readonly alertText?: string | undefined
  /** Colour of the items, `#rrggbb`. WeChat; a hint. */
  readonly itemColor?: string | undefined
}

export interface ShowActionSheetResult extends Ok {
  /** Index of the item that was tapped. */
  tapIndex: number
}

/** What only Alipay knows. */
export interface ShowActionSheetAlipay {
  /** Default 取消. iOS. */
  readonly cancelButtonText?: string | undefined
  /** Index of an item shown in red. iOS. */
  readonly destructiveBtnIndex?: number | undefined
  /** Alipay 1.9.0. */
  readonly badges?: readonly object[] | undefined
}

/**
 * Lets the user tap one of several items.
 *
 * Fails with kind `cancel` (the user left, also on Alipay, where that is an index of -1), `argument`.
 *
 * @example
 * const { tapIndex } = await mpx.showActionSheet({ itemList: ['Camera', 'Album'] })
 */
export type ShowActionSheet = CallContract<
  'showActionSheet',
  ShowActionSheetOptions,
  ShowActionSheetResult,
  { alipay: ShowActionSheetAlipay }
>

export const api: Spec<ShowActionSheet> = {
  name: 'showActionSheet',
  kind: 'call',
  required: { itemList: true },
}

export const wechat: Row<ShowActionSheet, Wx> = {
  since: '1.0.0',
  params: { alertText: '2.14.0' },
}

export const alipay: Row<ShowActionSheet, My> = {
  since: '1.0.0',
  params: { itemColor: false },
  options: ({ itemList, alertText }) => {
    const native: Given<My, 'showActionSheet'> = { items: itemList }
    if (alertText) native.title = alertText
    return native
  },
  result: ({ index }) => {
    if (index < 0) throw failure('cancel')
    return { tapIndex: index }
  },
}
