import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ShowActionSheetOptions {
  /** The items. WeChat takes 6 at most. */
  readonly itemList: readonly string[]
  /** Text above the items. A hint. */
  readonly alertText?: string | undefined
  /** Colour of the items, `#rrggbb`. A hint. */
  readonly itemColor?: string | undefined
}

export interface ShowActionSheetResult extends Ok {
  /** Index of the item that was tapped. */
  tapIndex: number
}

/** Options that only Alipay knows. */
export interface ShowActionSheetAlipay {
  /** Default 取消. iOS. */
  readonly cancelButtonText?: string | undefined
  /** Index of an item shown in red. iOS. */
  readonly destructiveBtnIndex?: number | undefined
  /** Badges on items. */
  readonly badges?: readonly object[] | undefined
}

/**
 * Lets the user tap one of several items.
 *
 * Fails with kind `cancel` (the user left), `argument`.
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
  options: { itemList: 'items', alertText: 'title' },
  result: ({ index }) => {
    if (index < 0) throw failure('cancel')
    return { tapIndex: index }
  },
}

/** Gates of the bag's options, which no call needs. */
export const since: Since<ShowActionSheet> = {
  alipay: { extras: { badges: { base1: '1.9.0', base2: '2.3.1' } } },
}
