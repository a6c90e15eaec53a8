import { fail } from '../engine/failure'
import { asyncApi, type Natives } from '../engine/members'
import { tapped } from '../engine/tapped'
import type { Kernel } from '../kernel'

const toastTypes = ['none', 'success', 'fail', 'exception', 'loading']

/** Alipay docs, my.showToast. */
const TOAST_DURATION = 3000

const overlays = ({ screen }: Kernel): Natives => ({
  showToast: asyncApi({
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
  hideToast: asyncApi({ run: () => void screen.toast.hide() }),
  showLoading: asyncApi({
    run: ({ content = '', delay = 0 }) =>
      void screen.loading.show({ text: String(content) }, { delay: Number(delay) }),
  }),
  hideLoading: asyncApi({ run: () => void screen.loading.hide() }),
})

/** One dialog for each number of buttons and of fields. */
const dialogs = ({ user }: Kernel): Natives => ({
  confirm: asyncApi({ run: () => ({ confirm: user.modal.confirm }) }),
  prompt: asyncApi({
    // Alipay docs, my.prompt: inputValue comes with ok.
    run: () =>
      user.modal.confirm ? { ok: true, inputValue: user.modal.content ?? '' } : { ok: false },
  }),
})

/** Not in the documents; in the typings from 2023-09-12. Simulated from the base library of then. */
const showModal = ({ user }: Kernel): Natives => ({
  showModal: asyncApi({
    since: { base2: '2.9.0' },
    run: ({ showCancel, editable }) => {
      const confirm = showCancel === false || user.modal.confirm
      if (!editable) return { confirm }
      return { confirm, content: confirm ? (user.modal.content ?? '') : '' }
    },
  }),
})

const showActionSheet = ({ user }: Kernel): Natives => ({
  showActionSheet: asyncApi({
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
