import { fail } from '../engine/failure'
import { always } from '../engine/fields'
import { asyncApi, type Natives, optional, required } from '../engine/members'
import { tapped } from '../engine/tapped'
import type { Kernel } from '../kernel'

/** `@mini-types/my` 3.0.5: `@sdk2 2.3.1`. */
const color = optional('string', { since: { base2: '2.3.1' } })
const text = optional('string')

const toastTypes = ['none', 'success', 'fail', 'exception', 'loading']

/** Alipay docs, my.showToast. */
const TOAST_DURATION = 3000

const overlays = ({ screen }: Kernel): Natives => ({
  showToast: asyncApi({
    options: {
      content: text,
      type: text,
      duration: optional('number'),
      delay: optional('number'),
      xOffset: optional('number'),
      yOffset: optional('number'),
    },
    run: ({ content = '', type = 'none', duration = TOAST_DURATION, delay = 0 }) => {
      const icon = String(type)
      if (!toastTypes.includes(icon)) {
        throw fail(`invalid parameter: type should be one of ${toastTypes.join(', ')}`, {
          error: 2,
        })
      }
      const times = { duration: Number(duration), delay: Number(delay) }
      screen.toast.show({ text: String(content), icon }, times)
      return undefined
    },
  }),
  hideToast: asyncApi({
    options: {},
    run: () => void screen.toast.hide(),
  }),
  showLoading: asyncApi({
    // mask: in the documents only.
    options: { content: text, delay: optional('number'), mask: optional('boolean') },
    run: ({ content = '', delay = 0 }) =>
      void screen.loading.show({ text: String(content) }, { delay: Number(delay) }),
  }),
  hideLoading: asyncApi({
    options: { page: optional() },
    run: () => void screen.loading.hide(),
  }),
})

/** One dialog for each number of buttons and of fields. */
const dialogs = ({ user }: Kernel): Natives => ({
  alert: asyncApi({
    options: { title: text, content: text, buttonText: text, confirmColor: color },
    run: () => undefined,
  }),
  confirm: asyncApi({
    options: {
      title: text,
      content: text,
      confirmButtonText: text,
      cancelButtonText: text,
      confirmColor: color,
      cancelColor: color,
    },
    result: always('confirm'),
    run: () => ({ confirm: user.modal.confirm }),
  }),
  prompt: asyncApi({
    since: { base1: '1.7.2', client: '10.1.10' },
    options: {
      // Required in @mini-types/my 3.0.14, optional in the documents.
      title: text,
      message: text,
      placeholder: text,
      align: text,
      okButtonText: text,
      cancelButtonText: text,
      confirmColor: color,
      cancelColor: color,
    },
    result: always('ok', 'inputValue'),
    // Alipay docs, my.prompt: inputValue comes with ok.
    run: () =>
      user.modal.confirm ? { ok: true, inputValue: user.modal.content ?? '' } : { ok: false },
  }),
})

/** Not in the documents; in the typings from 2023-09-12. Simulated from the base library of then. */
const showModal = ({ user }: Kernel): Natives => ({
  showModal: asyncApi({
    since: { base2: '2.9.0' },
    options: {
      title: text,
      content: text,
      showCancel: optional('boolean'),
      cancelText: text,
      cancelColor: text,
      confirmText: text,
      confirmColor: text,
      editable: optional('boolean'),
      placeholderText: text,
    },
    result: always('confirm', 'content'),
    run: ({ showCancel, editable }) => {
      const confirm = showCancel === false || user.modal.confirm
      if (!editable) return { confirm }
      return { confirm, content: confirm ? (user.modal.content ?? '') : '' }
    },
  }),
})

const showActionSheet = ({ user }: Kernel): Natives => ({
  showActionSheet: asyncApi({
    options: {
      title: text,
      items: required('array'),
      cancelButtonText: text,
      destructiveBtnIndex: optional('number'),
      badges: optional('array', { since: { base1: '1.9.0', base2: '2.3.1' } }),
    },
    result: always('index', 'success'),
    // Alipay docs, my.showActionSheet: leaving is no failure, the index is -1.
    run: ({ items }) => ({ index: tapped(user, items as unknown[]) ?? -1, success: true }),
  }),
})

/** What is shown over the page; `host.user` answers what asks. */
export const ui = (kernel: Kernel): Natives => ({
  ...overlays(kernel),
  ...dialogs(kernel),
  ...showModal(kernel),
  ...showActionSheet(kernel),
})
