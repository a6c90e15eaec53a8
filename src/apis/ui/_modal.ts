import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Given, Ongoing, Session } from '../../types/row'

type Options = Given<Wx, 'showModal'>
type Names = { readonly [K in keyof Options]?: string }

interface Modal {
  confirm: boolean
  cancel: boolean
  content?: string
}

// Alipay docs: my.confirm, my.alert, my.prompt.
const confirmNames: Names = {
  title: 'title',
  content: 'content',
  cancelText: 'cancelButtonText',
  cancelColor: 'cancelColor',
  confirmText: 'confirmButtonText',
  confirmColor: 'confirmColor',
}
const alertNames: Names = {
  title: 'title',
  content: 'content',
  confirmText: 'buttonText',
  confirmColor: 'confirmColor',
}
const promptNames: Names = {
  title: 'title',
  content: 'message',
  placeholderText: 'placeholder',
  cancelText: 'cancelButtonText',
  cancelColor: 'cancelColor',
  confirmText: 'okButtonText',
  confirmColor: 'confirmColor',
}

/** The answer to a dialog. `content` only if there was an input field. */
export function toModal(
  { editable }: Options,
  confirm: boolean,
  cancel: boolean,
  content?: string,
): Modal {
  const answer: Modal = { confirm: !!confirm, cancel: !!cancel }
  if (editable) answer.content = content || ''
  return answer
}

/** Alipay's older dialogs: one for each number of buttons and fields. */
export function composeModal(
  options: Options,
  { host }: Session<My>,
  call: Ongoing,
): PromiseLike<Modal> {
  if (options.editable) {
    // @mini-types/my 3.0.14 requires a title. Left out, the message would be the host's own.
    const native = rename(options, promptNames, { title: '', message: '' })
    return ask(call, host, 'prompt', native).then(({ ok, inputValue }) =>
      toModal(options, ok, !ok, ok ? inputValue : ''),
    )
  }
  if (options.showCancel === false) {
    return ask(call, host, 'alert', rename(options, alertNames, {})).then(() =>
      toModal(options, true, false),
    )
  }
  return ask(call, host, 'confirm', rename(options, confirmNames, {})).then(({ confirm }) =>
    toModal(options, confirm, !confirm),
  )
}

function rename<T extends object>(options: Options, names: Names, native: T): T {
  for (const key of Object.keys(names) as (keyof Names)[]) {
    if (options[key] !== undefined)
      (native as Record<string, unknown>)[names[key] as string] = options[key]
  }
  return native
}
