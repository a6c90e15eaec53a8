import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { composeModal, toModal } from './_modal'

export interface ShowModalOptions {
  /** Shown above the text. */
  readonly title?: string | undefined
  /** The text. */
  readonly content?: string | undefined
  /** Whether there is a cancel button. Default true. */
  readonly showCancel?: boolean | undefined
  /** At most 4 characters. Default 取消. */
  readonly cancelText?: string | undefined
  /** `#rrggbb`. Alipay base library 2.3.1. */
  readonly cancelColor?: string | undefined
  /** At most 4 characters. Default 确定. */
  readonly confirmText?: string | undefined
  /** `#rrggbb`. Alipay base library 2.3.1. */
  readonly confirmColor?: string | undefined
  /**
   * Whether there is a field to type in. WeChat 2.17.1; before it is refused. Alipay versions without `my.showModal` then always
   * show a cancel button.
   */
  readonly editable?: boolean | undefined
  /** Shown in the field while it is empty. WeChat 2.17.1. */
  readonly placeholderText?: string | undefined
}

export interface ShowModalResult extends Ok {
  /** The confirm button was tapped. */
  confirm: boolean
  /** The cancel button was tapped. WeChat on Android: neither is true where the user tapped beside the dialog. */
  cancel: boolean
  /** What was typed. Only with `editable`; empty after a cancel. */
  content?: string
}

/**
 * Asks the user something, or tells it, in a dialog. A cancel is an answer, no failure.
 *
 * On Alipay it is `my.showModal` where the version has it, else `my.confirm`, `my.alert` (without a cancel button) or `my.prompt`
 * (with `editable`).
 *
 * Fails with kind `argument`, and `version` for `editable` before WeChat 2.17.1.
 *
 * @example
 * const { confirm } = await mpx.showModal({ title: 'Delete?', content: 'This can not be undone.' })
 */
export type ShowModal = CallContract<
  'showModal',
  ShowModalOptions,
  ShowModalResult,
  { alipay: never }
>

export const api: Spec<ShowModal> = {
  name: 'showModal',
  kind: 'call',
  essential: { editable: false },
}

export const wechat: Row<ShowModal, Wx> = {
  since: '1.0.0',
  params: { editable: '2.17.1', placeholderText: '2.17.1' },
  result: (native, options) => toModal(options, native.confirm, native.cancel, native.content),
}

/** Newest first. From when on there is a `my.showModal` is not published: it came to the typings in September 2023. */
export const alipay: readonly [Row<ShowModal, My>, Row<ShowModal, My, 'confirm'>] = [
  {
    since: 'unknown',
    result: ({ confirm, content }, options) => toModal(options, confirm, !confirm, content),
  },
  { since: '1.0.0', method: 'confirm', call: composeModal },
]

const colors = { base2: '2.3.1' } as const

/** What my.confirm, my.alert and my.prompt need for an option, and no call. */
export const since: Since<ShowModal> = {
  alipay: { options: { cancelColor: colors, confirmColor: colors } },
}
