import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { composeModal, toModal } from './_modal'

export interface ShowModalOptions {
  /** The heading. */
  readonly title?: string | undefined
  /** The text. */
  readonly content?: string | undefined
  /** Whether there is a cancel button. Default true. */
  readonly showCancel?: boolean | undefined
  /** At most 4 characters. Default 取消. */
  readonly cancelText?: string | undefined
  /** Colour of the cancel button's text, `#rrggbb`. */
  readonly cancelColor?: string | undefined
  /** At most 4 characters. Default 确定. */
  readonly confirmText?: string | undefined
  /** Colour of the confirm button's text, `#rrggbb`. */
  readonly confirmColor?: string | undefined
  /**
   * Whether there is an input field. Refused where the host lacks it. Alipay versions without `my.showModal` then always show a
   * cancel button.
   */
  readonly editable?: boolean | undefined
  /** Shown in the field while it is empty. */
  readonly placeholderText?: string | undefined
}

export interface ShowModalResult extends Ok {
  /** Whether the confirm button was tapped. */
  confirm: boolean
  /** Whether the cancel button was tapped. WeChat on Android: neither is true if the user tapped outside the dialog. */
  cancel: boolean
  /** The user's input. Only with `editable`; empty after a cancel. */
  content?: string
}

/**
 * Shows a dialog with one or two buttons. A cancel is an answer, not a failure.
 *
 * On Alipay it calls `my.showModal`. Older versions have `my.confirm`, `my.alert` (without a cancel button) and `my.prompt` (with
 * `editable`) instead.
 *
 * Fails with kind `argument`, and `version` if the host lacks `editable`.
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

/** Newest first. The version that introduced `my.showModal` is not published. The typings have it since September 2023. */
export const alipay: readonly [Row<ShowModal, My>, Row<ShowModal, My, 'confirm'>] = [
  {
    since: 'unknown',
    result: ({ confirm, content }, options) => toModal(options, confirm, !confirm, content),
  },
  { since: '1.0.0', method: 'confirm', call: composeModal },
]

const colors = { base2: '2.3.1' } as const

/** Gates of options of my.confirm, my.alert and my.prompt, which no call needs. */
export const since: Since<ShowModal> = {
  alipay: { options: { cancelColor: colors, confirmColor: colors } },
}
