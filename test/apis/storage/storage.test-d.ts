import { expectTypeOf, test } from 'vitest'
import type { MpxError } from '../../../src/types/error'
import type { Mpx } from '../../../src/types/mpx'

declare const mpx: Mpx

test('getStorage gives the type that was asked for', () => {
  expectTypeOf(mpx.getStorage({ key: 'k' }))
    .resolves.toHaveProperty('data')
    .toBeUnknown()
  expectTypeOf(mpx.getStorage<{ a: number }>({ key: 'k' }))
    .resolves.toHaveProperty('data')
    .toEqualTypeOf<{ a: number }>()
  mpx.getStorage<number>({
    key: 'k',
    success: ({ data }) => expectTypeOf(data).toBeNumber(),
    fail: (error) => expectTypeOf(error).toEqualTypeOf<MpxError>(),
  })
})

test("getStorageSync may give ''", () => {
  expectTypeOf(mpx.getStorageSync('k')).toBeUnknown()
  expectTypeOf(mpx.getStorageSync<{ a: number }>('k')).toEqualTypeOf<{ a: number } | ''>()
})

test('synchronous forms take positional arguments and return no promise', () => {
  expectTypeOf(mpx.setStorageSync).parameters.toEqualTypeOf<[key: string, data: unknown]>()
  expectTypeOf(mpx.setStorageSync('k', 1)).toBeVoid()
  expectTypeOf(mpx.getStorageInfoSync()).toEqualTypeOf<{
    keys: string[]
    currentSize: number
    limitSize: number
  }>()
  // @ts-expect-error: one object is Alipay's way
  mpx.setStorageSync({ key: 'k', data: 1 })
})

test('options that are required are', () => {
  mpx.clearStorage()
  mpx.setStorage({ key: 'k', data: undefined, encrypt: undefined })
  // @ts-expect-error: no data
  mpx.setStorage({ key: 'k' })
  // @ts-expect-error: no key
  mpx.getStorage()
})
