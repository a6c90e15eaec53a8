import { expectTypeOf, test } from 'vitest'
import type { Mpx } from '../../../src/types/mpx'

declare const mpx: Mpx
type Ok = { errMsg: string }

test('what shows or hides promises nothing but that', () => {
  expectTypeOf(mpx.showToast({ title: 'a', icon: 'error' })).resolves.toEqualTypeOf<Ok>()
  expectTypeOf(mpx.hideToast()).resolves.toEqualTypeOf<Ok>()
  expectTypeOf(mpx.showLoading({ title: 'a', mask: true })).resolves.toEqualTypeOf<Ok>()
  expectTypeOf(mpx.hideLoading({ noConflict: true })).resolves.toEqualTypeOf<Ok>()
  // @ts-expect-error: no title
  mpx.showToast({ icon: 'none' })
  // @ts-expect-error: Alipay's word for an error
  mpx.showToast({ title: 'a', icon: 'fail' })
  // @ts-expect-error: Alipay's word for a title
  mpx.showLoading({ content: 'a' })
})

test('showModal promises both buttons, and what was typed perhaps', () => {
  expectTypeOf(mpx.showModal()).resolves.toEqualTypeOf<{
    errMsg: string
    confirm: boolean
    cancel: boolean
    content?: string
  }>()
  // @ts-expect-error: of my.confirm
  mpx.showModal({ confirmButtonText: 'OK' })
})

test('showActionSheet promises an index', () => {
  const itemList = ['a', 'b'] as const
  expectTypeOf(mpx.showActionSheet({ itemList })).resolves.toEqualTypeOf<{
    errMsg: string
    tapIndex: number
  }>()
  mpx.showActionSheet({ itemList, alipay: { destructiveBtnIndex: 1 } })
  // @ts-expect-error: no items
  mpx.showActionSheet({})
})
