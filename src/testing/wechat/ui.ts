import { fail } from '../engine/failure'
import { asyncApi, type Natives, type Values } from '../engine/members'
import { tapped } from '../engine/tapped'
import type { Kernel } from '../kernel'

/** WeChat docs, wx.showToast. */
const TOAST_DURATION = 1500

/** WeChat typings: toast and loading replace and hide each other unless told not to. */
const overlays = ({ screen }: Kernel): Natives => ({
  showToast: asyncApi({
    run: ({ title, icon = 'success', image, duration = TOAST_DURATION }) => {
      screen.loading.hide()
      const picture = image === undefined ? {} : { image: String(image) }
      const toast = { text: String(title), icon: String(icon), ...picture }
      screen.toast.show(toast, { duration: Number(duration) })
      return undefined
    },
  }),
  hideToast: asyncApi({
    run: ({ noConflict: only }) => {
      screen.toast.hide()
      if (!only) screen.loading.hide()
      return undefined
    },
  }),
  showLoading: asyncApi({
    run: ({ title }) => {
      screen.toast.hide()
      screen.loading.show({ text: String(title) })
      return undefined
    },
  }),
  hideLoading: asyncApi({
    run: ({ noConflict: only }) => {
      screen.loading.hide()
      if (!only) screen.toast.hide()
      return undefined
    },
  }),
})

/** Width of a text in half-width characters. */
const widthOf = (text: unknown): number => String(text).replace(/[^\0-\xff]/g, '**').length

/** WeChat docs, wx.showModal: a button has room for 4 Chinese characters. */
const checkButton = (options: Values, name: string): void => {
  if (widthOf(options[name] ?? '') <= 8) return
  throw fail(`${name} length should not larger than 4 Chinese characters`, { errno: 1001 })
}

const showModal = ({ user }: Kernel): Natives => ({
  showModal: asyncApi({
    // WeChat typings: what the user typed with `editable`, which has this version.
    result: { content: '2.17.1' },
    run: (options) => {
      checkButton(options, 'cancelText')
      checkButton(options, 'confirmText')
      // Without a cancel button there is only one to tap.
      const confirm = options.showCancel === false || user.modal.confirm
      const content = options.editable && confirm ? (user.modal.content ?? '') : ''
      return { confirm, cancel: !confirm, content }
    },
  }),
})

const checkItems = (items: readonly unknown[]): void => {
  const wrong = (why: string) => fail(`parameter error: ${why}`, { errno: 1001 })
  if (items.length === 0) throw wrong('parameter.itemList should have at least 1 item')
  if (items.length > 6) throw wrong('itemList should not be large than 6')
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'string') throw wrong(`parameter.itemList[${index}] should be String;`)
  }
}

const showActionSheet = ({ user }: Kernel): Natives => ({
  showActionSheet: asyncApi({
    run: ({ itemList }) => {
      const items = itemList as readonly unknown[]
      checkItems(items)
      const index = tapped(user, items)
      if (index === undefined) throw fail('cancel', { errno: 1 })
      return { tapIndex: index }
    },
  }),
})

/** What is shown over the page; `host.user` answers what asks. */
export const ui = (kernel: Kernel): Natives => ({
  ...overlays(kernel),
  ...showModal(kernel),
  ...showActionSheet(kernel),
})
